import { words } from '#kernel';

export const ORDER = {
  paper: words('Beställningen till utföraren:', 'The order to the provider:'),
  answersBy: words('ska svara senast', 'is to answer by'),
  begins: words('tar emot och börjar', 'accepts and begins on'),
  inRegister: words('Verkställigheten står i registret.', 'The execution stands in the register.'),
  declined: words(
    'tackar nej. Beställ av en annan utförare i dag.',
    'declines. Order from another provider today.',
  ),
};

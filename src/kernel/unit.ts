declare const unit: unique symbol;

/** A value that carries its unit in its type, so that unlike things cannot be mixed. */
export type Unit<T, Name extends string> = T & { readonly [unit]: Name };

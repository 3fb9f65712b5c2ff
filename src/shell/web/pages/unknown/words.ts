import { words } from '#kernel';

export const UNKNOWN = {
  title: words('Ännu okänt', 'Not yet known'),
  about: words(
    'Vad som har hänt men inte är känt, och vad som bör bokas upp',
    'What has happened but is not known, and what to accrue',
  ),
  known: words('Registret läst som det var känt', 'The register read as known on'),
  memo: words('Underlag', 'Memo'),
  docx: words('Hämta som Word', 'Get as Word'),
  pdf: words('Hämta som PDF', 'Get as PDF'),
  accrual: {
    title: words('Förslag till uppbokning', 'Accrual proposal'),
    part: words('Del', 'Part'),
    mean: words('Väntat', 'Expected'),
    in80: words('8 gånger av 10', '8 times of 10'),
    in95: words('95 gånger av 100', '95 times of 100'),
    unknown: words('Ännu okänt', 'Not yet known'),
    all: words('Att boka upp', 'To accrue'),
  },
  months: {
    persons: words('Personer med SFB, månad för månad', 'Persons with SFB, month by month'),
    personsNote: words(
      'Kända i slutet av månaden, och väntade. Bandet: 8 gånger av 10.',
      'Known at the end of the month, and expected. The band: 8 times of 10.',
    ),
    amounts: words('Kostnad för SFB, månad för månad', 'Cost of SFB, month by month'),
    amountsNote: words(
      'Debiterat, känt men inte debiterat, och ännu okänt (randigt)',
      'Charged, known but not charged, and not yet known (striped)',
    ),
    month: words('Månad', 'Month'),
    known: words('Kända', 'Known'),
    expected: words('Väntade', 'Expected'),
    low: words('Minst, 8 av 10', 'At least, 8 of 10'),
    high: words('Högst, 8 av 10', 'At most, 8 of 10'),
    charged: words('Debiterat', 'Charged'),
    notCharged: words('Känt, ej debiterat', 'Known, not charged'),
    unknown: words('Ännu okänt', 'Not yet known'),
    cost: words('Väntad kostnad', 'Expected cost'),
  },
  triangle: {
    title: words('Triangeln', 'The triangle'),
    choose: words('Visa', 'Show'),
    of: {
      starts: words('Personer som började', 'Persons who began'),
      ends: words('Personer som slutade', 'Persons who ended'),
      charges: words('Debiterade kronor', 'Kronor charged'),
    },
    lead: {
      starts: words(
        'Personer efter den månad deras SFB började, och hur många månader det tog innan registret visste. Minus: något togs tillbaka.',
        'Persons by the month their SFB began and how many months it took until the register knew. Minus: something was taken back.',
      ),
      ends: words(
        'Personer efter den månad deras SFB slutade, och hur många månader det tog innan registret visste. Minus: något togs tillbaka.',
        'Persons by the month their SFB ended and how many months it took until the register knew. Minus: something was taken back.',
      ),
      charges: words(
        'Tusental kronor efter den månad de hör till, och hur många månader det tog innan de fakturerades. Minus: något betalades tillbaka.',
        'Thousands of kronor by the month they belong to and how many months it took until they were invoiced. Minus: something was paid back.',
      ),
    },
    key: words('väntat: den tiden har inte gått än', 'expected: that time has not passed yet'),
    month: {
      starts: words('Började', 'Began'),
      ends: words('Slutade', 'Ended'),
      charges: words('Tjänstemånad', 'Service month'),
    },
    delay: words('mån', 'mo'),
    expected: words('väntat', 'expected'),
    known: words('Känt', 'Known'),
    open: words('Väntas', 'Expected'),
  },
  reversals: words('Sällsynta efterräkningar', 'Rare late amounts'),
  amount: words('Belopp', 'Amount'),
  hits: {
    title: words('Så har metoden träffat', 'How the method has hit'),
    month: words('Sett från', 'Seen from'),
    expected: words('Sade', 'Said'),
    band: words('Bandet', 'The band'),
    since: words('Blev kända', 'Became known'),
    within: words('I bandet', 'In the band'),
    yes: words('ja', 'yes'),
    no: words('nej', 'no'),
  },
  method: words('Metod och underlag', 'Method and inputs'),
  published: {
    lead: words(
      'Tryckta tabeller har bara en klocka: de säger vilket år något bokfördes. Här är de belopp där tabellen också säger vilket år de hör till.',
      'Printed tables have one clock only: they say in which year something was booked. Here are the amounts of which the table also says where they belong.',
    ),
    title: words('Belopp som blev kända sent', 'Amounts known late'),
    booked: words('Bokfört', 'Booked'),
    refersTo: words('Hör till', 'Belongs to'),
    amount: words('Belopp', 'Amount'),
    what: words('Vad', 'What'),
    emptyTitle: words(
      'Här behövs två klockor: när något hände och när det blev känt',
      'This needs two clocks: when something happened and when it became known',
    ),
    empty: words(
      'Läs in beslut och debiteringar i ett register under Intag. Då minns Tjugo båda, och räknar ut vad som har hänt men ännu inte syns.',
      'Take decisions and charges into a register under Intake. Tjugo then remembers both, and works out what has happened but cannot yet be seen.',
    ),
  },
};

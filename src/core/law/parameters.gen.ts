// Written by tools/build-law.ts from law/. Change the YAML there and run it again.
import type { WrittenParameter } from './parameter.ts';

export const ACTS = [
  {
    "act": "LSS (1993:387)",
    "title": "Lag (1993:387) om stöd och service till vissa funktionshindrade",
    "where": "https://beta.rkrattsbaser.gov.se",
    "asOf": "2026-04-27"
  },
  {
    "act": "SFB (2010:110)",
    "title": "Socialförsäkringsbalken (2010:110)",
    "where": "https://beta.rkrattsbaser.gov.se",
    "asOf": "2026-04-27"
  },
  {
    "act": "LASS (1993:389)",
    "title": "Lag (1993:389) om assistansersättning, upphävd; ersatt av SFB 51 kap.",
    "where": "SFS 1993:389",
    "asOf": "2026-04-27"
  },
  {
    "act": "förordning (1993:1090)",
    "title": "Förordning (1993:1090) om stöd och service till vissa funktionshindrade",
    "where": "https://beta.rkrattsbaser.gov.se",
    "asOf": "2026-04-27"
  },
  {
    "act": "förordning (1993:1091)",
    "title": "Förordning (1993:1091) om assistansersättning",
    "where": "https://beta.rkrattsbaser.gov.se",
    "asOf": "2026-04-27"
  },
  {
    "act": "FL (2017:900)",
    "title": "Förvaltningslagen (2017:900)",
    "where": "https://beta.rkrattsbaser.gov.se",
    "asOf": "2026-04-27"
  },
  {
    "act": "lag (2001:454)",
    "title": "Lag (2001:454) om behandling av personuppgifter inom socialtjänsten",
    "where": "https://beta.rkrattsbaser.gov.se",
    "asOf": "2026-04-27"
  },
  {
    "act": "FKFS 2016:4",
    "title": "Försäkringskassans föreskrifter om assistansersättning (FKFS 2016:4)",
    "where": "https://www.forsakringskassan.se",
    "asOf": "2026-04-27"
  },
  {
    "act": "HFD 2017 ref. 27",
    "title": "Högsta förvaltningsdomstolens dom 2017-06-13 i mål 1206-16",
    "where": "https://klevringsjuridik.se/verdict",
    "asOf": "2026-04-27"
  },
  {
    "act": "förordning (2008:776)",
    "title": "Förordning (2008:776) om utjämning av kostnader för stöd och service till vissa funktionshindrade",
    "where": "https://github.com/se-lex/sfs-processor",
    "asOf": "2026-01-01"
  }
] as const;

export const SOURCES = [
  {
    "id": "lagtext",
    "title": {
      "sv": "Konsoliderad lagtext i Regeringskansliets rättsdatabaser",
      "en": "Consolidated law text in the Government Offices' legal databases"
    },
    "where": "https://beta.rkrattsbaser.gov.se",
    "asOf": "2026-04-27"
  },
  {
    "id": "andringsregister",
    "title": {
      "sv": "Svensk författningssamlings ändringsregister med dagar för ikraftträdande",
      "en": "Register of amendments in the Swedish Code of Statutes, with days of entry into force"
    },
    "where": "https://github.com/se-lex/sfs",
    "asOf": "2026-04-27"
  },
  {
    "id": "sfs-tryck",
    "title": {
      "sv": "Tryckta ändringsförfattningar: SFS 2007:689, 2008:203, 2012:531, 2017:891",
      "en": "Printed amending statutes: SFS 2007:689, 2008:203, 2012:531, 2017:891"
    },
    "where": "https://lagboken.se",
    "asOf": "2026-04-27"
  },
  {
    "id": "propositioner-och-rattsfall",
    "title": {
      "sv": "Propositioner och rättsfall: prop. 2017/18:78, 2018/19:145, 2019/20:92 och referat",
      "en": "Government bills and case law: prop. 2017/18:78, 2018/19:145, 2019/20:92 and law reports"
    },
    "where": "https://lagen.nu",
    "asOf": "2026-04-27"
  },
  {
    "id": "rattsfallsreferat",
    "title": {
      "sv": "Referat av HFD 2017 ref. 27 och RÅ 2005 ref. 86",
      "en": "Law reports of HFD 2017 ref. 27 and RÅ 2005 ref. 86"
    },
    "where": "https://klevringsjuridik.se/verdict",
    "asOf": "2026-04-27"
  },
  {
    "id": "forsakringskassan",
    "title": {
      "sv": "Försäkringskassans webbplats och vägledning",
      "en": "Försäkringskassan (the Social Insurance Agency): website and guidance"
    },
    "where": "https://www.forsakringskassan.se",
    "asOf": "2026-04-27"
  },
  {
    "id": "branschsidor",
    "title": {
      "sv": "Anordnares och branschens sidor om timbelopp",
      "en": "Websites of providers and the trade on the hourly amount"
    },
    "where": "https://assistanskoll.se",
    "asOf": "2026-04-27"
  },
  {
    "id": "isf-2012-12",
    "title": {
      "sv": "ISF 2012:12, s. 28",
      "en": "ISF 2012:12, p. 28"
    },
    "where": "ISF 2012:12",
    "asOf": "2026-04-27"
  },
  {
    "id": "utrakning",
    "title": {
      "sv": "Uträknat ur andra värden; resonemanget står i värdets anmärkning",
      "en": "Worked out from other values; the note on the value gives the reasoning"
    },
    "where": "",
    "asOf": "2026-04-27"
  },
  {
    "id": "lss-utjamning-2026",
    "title": {
      "sv": "Förordning (2008:776) med bilaga i lydelse till och med SFS 2025:1172",
      "en": "Ordinance (2008:776) with its annex as amended up to SFS 2025:1172"
    },
    "where": "https://github.com/se-lex/sfs-processor",
    "asOf": "2026-01-01"
  },
  {
    "id": "lss-utjamning-aldre",
    "title": {
      "sv": "Tryckta ändringsförfattningar: SFS 2013:875 och 2016:1090, första sidan",
      "en": "Printed amending statutes: SFS 2013:875 and 2016:1090, first page"
    },
    "where": "https://lagboken.se",
    "asOf": "2026-04-27"
  }
] as const;

export type ParameterId =
  | 'aldersgrans'
  | 'andra-personliga-behov.direkt-nodvandiga-atgarder'
  | 'andra-personliga-behov.for-och-efterarbete'
  | 'assistansersattning.anmalan-andring-dagar'
  | 'assistansersattning.grans-grundlaggande-behov'
  | 'assistansersattning.hogre-belopp-tak'
  | 'assistansersattning.retroaktivitet-manader'
  | 'assistansersattning.slutavrakning-manader'
  | 'assistansersattning.timbelopp'
  | 'assistansersattning.timbelopp-avrundning'
  | 'assistansersattning.utbetalningsdag'
  | 'atkomstkontroll.galler-fran'
  | 'beredskap.andel'
  | 'beviljandeperiod.manader-hogst'
  | 'ej-verkstallt.manader'
  | 'ej-verkstallt.mottagare'
  | 'ej-verkstallt.rapporter-per-ar'
  | 'foraldraavdrag.andra-behov'
  | 'foraldraavdrag.grundlaggande-behov'
  | 'foraldraavdrag.till-alder'
  | 'foraldraavdrag.undantag'
  | 'gallring.enskild-ar'
  | 'gallring.kommun-ar'
  | 'gallring.lex-sarah-enskild-ar'
  | 'grundlaggande-behov.aktivering-del-av'
  | 'grundlaggande-behov.behov'
  | 'grundlaggande-behov.oavsett-karaktar'
  | 'kommunens-andel.betalas-senast'
  | 'kommunens-andel.faktura-senast-dag'
  | 'kommunens-andel.timmar-per-vecka'
  | 'kommunens-andel.veckor-per-ar'
  | 'kommunens-andel.veckor-per-manad'
  | 'lss-utjamning.kommunens-andel-av-assistans'
  | 'lss-utjamning.personalkostnadsandel'
  | 'lss-utjamning.personalomkostnader'
  | 'lss-utjamning.pris-aret-fore'
  | 'lss-utjamning.pris-utjamningsaret'
  | 'lss-utjamning.utjamnad-andel'
  | 'lss-utjamning.vikt-assistansersattning'
  | 'lss-utjamning.vikt-avlosarservice'
  | 'lss-utjamning.vikt-barnbostad'
  | 'lss-utjamning.vikt-familjehem'
  | 'lss-utjamning.vikt-kontaktperson'
  | 'lss-utjamning.vikt-korttidstillsyn'
  | 'lss-utjamning.vikt-ledsagarservice'
  | 'omprovning.fk-manader'
  | 'omprovning.tvaarsomprovning-ar'
  | 'overklagande.fk-manader'
  | 'overklagande.lss-veckor'
  | 'sarskild-avgift.hogst'
  | 'sarskild-avgift.lagst'
  | 'skyndsamhet.information-efter-fk-beslut'
  | 'skyndsamhet.lex-sarah-anmalan'
  | 'skyndsamhet.lex-sarah-rapport'
  | 'skyndsamhet.lex-sarah-utredning'
  | 'skyndsamhet.verkstallighet'
  | 'statligt-huvudmannaskap.galler-fran'
  | 'tillstand.kravs-fran'
  | 'vantetid.andel'
  | 'vantetid.rattslage';

export const PARAMETERS: Readonly<Record<ParameterId, WrittenParameter>> = {
  "aldersgrans": {
    "id": "aldersgrans",
    "label": {
      "sv": "Åldersgräns för att beviljas personlig assistans",
      "en": "Age limit for being granted personal assistance"
    },
    "unit": "years",
    "values": [
      {
        "from": "1994-01-01",
        "to": "2001-01-01",
        "value": "65",
        "status": "verified",
        "ref": {
          "act": "LASS (1993:389)",
          "section": "se övergångsbestämmelserna i SFS 2000:1030"
        },
        "source": "andringsregister",
        "note": {
          "sv": "Assistansen upphörde då vid 65. Första dagen för just det här värdet är inte fastställd.",
          "en": "Assistance then ended at 65. The first day of this very value is not established."
        }
      },
      {
        "from": "2001-01-01",
        "to": "2023-01-01",
        "value": "65",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 b §"
        },
        "source": "andringsregister",
        "sfs": "2000:1030"
      },
      {
        "from": "2023-01-01",
        "to": "2026-01-01",
        "value": "66",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 b §"
        },
        "source": "lagtext",
        "sfs": "2022:880"
      },
      {
        "from": "2026-01-01",
        "to": "2032-01-01",
        "value": "67",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 b §"
        },
        "source": "lagtext",
        "sfs": "2022:881",
        "note": {
          "sv": "Riktåldern för pension 2026–2031 enligt SFS 2019:780 med ändringar.",
          "en": "The target pension age 2026–2031 under SFS 2019:780 as amended."
        }
      }
    ],
    "unknown": [
      {
        "from": "2032-01-01",
        "lookUp": "riktåldern för pension, SFS 2019:780 i senaste lydelse"
      }
    ]
  },
  "andra-personliga-behov.direkt-nodvandiga-atgarder": {
    "id": "andra-personliga-behov.direkt-nodvandiga-atgarder",
    "label": {
      "sv": "Behov där direkt nödvändiga åtgärder är andra personliga behov",
      "en": "Needs whose directly necessary measures are other personal needs"
    },
    "unit": "list",
    "values": [
      {
        "from": "1996-07-01",
        "to": "2020-07-01",
        "value": [],
        "status": "secondary",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 a §"
        },
        "source": "propositioner-och-rattsfall",
        "note": {
          "sv": "Inga sådana åtgärder nämndes.",
          "en": "No such measures were named."
        }
      },
      {
        "from": "2020-07-01",
        "to": "2023-01-01",
        "value": [
          "breathing"
        ],
        "status": "secondary",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 a §"
        },
        "source": "propositioner-och-rattsfall",
        "sfs": "2020:441"
      },
      {
        "from": "2023-01-01",
        "value": [
          "breathing",
          "continuous_medical_support"
        ],
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 a § fjärde stycket"
        },
        "source": "lagtext",
        "sfs": "2022:1227"
      }
    ]
  },
  "andra-personliga-behov.for-och-efterarbete": {
    "id": "andra-personliga-behov.for-och-efterarbete",
    "label": {
      "sv": "Behov där för- och efterarbete till sondmatning är andra personliga behov",
      "en": "Needs whose preparation and after-work for tube feeding are other personal needs"
    },
    "unit": "list",
    "values": [
      {
        "from": "1996-07-01",
        "to": "2020-07-01",
        "value": [],
        "status": "secondary",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 a §"
        },
        "source": "propositioner-och-rattsfall",
        "note": {
          "sv": "Inget sådant arbete nämndes.",
          "en": "No such work was named."
        }
      },
      {
        "from": "2020-07-01",
        "to": "2023-01-01",
        "value": [
          "meals"
        ],
        "status": "secondary",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 a §"
        },
        "source": "propositioner-och-rattsfall",
        "sfs": "2020:441"
      },
      {
        "from": "2023-01-01",
        "value": [
          "meals"
        ],
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 a § fjärde stycket"
        },
        "source": "lagtext",
        "sfs": "2022:1227"
      }
    ]
  },
  "assistansersattning.anmalan-andring-dagar": {
    "id": "assistansersattning.anmalan-andring-dagar",
    "label": {
      "sv": "Dagar inom vilka den försäkrade anmäler ändrade förhållanden",
      "en": "Days within which the insured reports changes"
    },
    "unit": "days",
    "values": [
      {
        "from": "2011-01-01",
        "value": "14",
        "status": "verified",
        "ref": {
          "act": "SFB (2010:110)",
          "section": "110 kap. 46–47 §§"
        },
        "source": "lagtext",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; dagen som står här är lagens ikraftträdande.",
          "en": "The first day of this very value is not established; the day given is when the act entered into force."
        }
      }
    ]
  },
  "assistansersattning.grans-grundlaggande-behov": {
    "id": "assistansersattning.grans-grundlaggande-behov",
    "label": {
      "sv": "Gräns för rätt till assistansersättning: mer än så många timmar grundläggande behov",
      "en": "Threshold for assistance allowance: more than this many hours of basic needs"
    },
    "unit": "h/week",
    "values": [
      {
        "from": "2011-01-01",
        "value": "20",
        "status": "verified",
        "ref": {
          "act": "SFB (2010:110)",
          "section": "51 kap. 3 §"
        },
        "source": "lagtext",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; dagen som står här är lagens ikraftträdande.",
          "en": "The first day of this very value is not established; the day given is when the act entered into force."
        }
      }
    ],
    "unknown": [
      {
        "from": "1994-01-01",
        "to": "2011-01-01",
        "lookUp": "lagen (1993:389) om assistansersättning (LASS)"
      }
    ]
  },
  "assistansersattning.hogre-belopp-tak": {
    "id": "assistansersattning.hogre-belopp-tak",
    "label": {
      "sv": "Tak för högre timbelopp",
      "en": "Cap on the higher hourly amount"
    },
    "unit": "ratio",
    "note": {
      "sv": "Andel av timbeloppet. Högre belopp ges efter ansökan, om det finns särskilda skäl.",
      "en": "Ratio to the hourly amount. A higher amount is given on application, for special reasons."
    },
    "values": [
      {
        "from": "2011-01-01",
        "to": "2018-04-01",
        "value": "112/100",
        "status": "secondary",
        "ref": {
          "act": "SFB (2010:110)",
          "section": "51 kap. 11 § andra stycket"
        },
        "source": "branschsidor",
        "note": {
          "sv": "Äldre lydelse; taket anges av andra källor för enskilda år.",
          "en": "Older wording; other sources state the cap for single years."
        }
      },
      {
        "from": "2018-04-01",
        "value": "112/100",
        "status": "verified",
        "ref": {
          "act": "SFB (2010:110)",
          "section": "51 kap. 11 § andra stycket"
        },
        "source": "lagtext",
        "sfs": "2018:122"
      }
    ]
  },
  "assistansersattning.retroaktivitet-manader": {
    "id": "assistansersattning.retroaktivitet-manader",
    "label": {
      "sv": "Månader före ansökningsmånaden som ersättning högst kan lämnas för",
      "en": "Most months before the month of application for which allowance is given"
    },
    "unit": "months",
    "values": [
      {
        "from": "2011-01-01",
        "value": "1",
        "status": "verified",
        "ref": {
          "act": "SFB (2010:110)",
          "section": "51 kap. 7 §"
        },
        "source": "lagtext",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; dagen som står här är lagens ikraftträdande.",
          "en": "The first day of this very value is not established; the day given is when the act entered into force."
        }
      }
    ]
  },
  "assistansersattning.slutavrakning-manader": {
    "id": "assistansersattning.slutavrakning-manader",
    "label": {
      "sv": "Månader efter beviljandeperioden då slutavräkningen senast görs",
      "en": "Months after the granting period by which final settlement is made"
    },
    "unit": "months",
    "values": [
      {
        "from": "2011-01-01",
        "value": "2",
        "status": "verified",
        "ref": {
          "act": "SFB (2010:110)",
          "section": "51 kap. 15 §"
        },
        "source": "lagtext",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; dagen som står här är lagens ikraftträdande.",
          "en": "The first day of this very value is not established; the day given is when the act entered into force."
        }
      }
    ]
  },
  "assistansersattning.timbelopp": {
    "id": "assistansersattning.timbelopp",
    "label": {
      "sv": "Timbelopp för assistansersättning",
      "en": "Standard hourly amount of assistance allowance"
    },
    "unit": "kr/h",
    "note": {
      "sv": "Beloppet gäller kalenderåret ut.",
      "en": "The amount is valid for the calendar year."
    },
    "values": [
      {
        "from": "1998-01-01",
        "to": "1999-01-01",
        "value": "168.00",
        "status": "secondary",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "isf-2012-12",
        "sfs": "1997:1309"
      },
      {
        "from": "2000-01-01",
        "to": "2001-01-01",
        "value": "178.00",
        "status": "secondary",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "propositioner-och-rattsfall",
        "sfs": "1999:918"
      },
      {
        "from": "2008-01-01",
        "to": "2009-01-01",
        "value": "237.00",
        "status": "verified",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "sfs-tryck",
        "sfs": "2007:689"
      },
      {
        "from": "2012-01-01",
        "to": "2013-01-01",
        "value": "267.00",
        "status": "secondary",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "branschsidor",
        "sfs": "2011:790"
      },
      {
        "from": "2013-01-01",
        "to": "2014-01-01",
        "value": "275.00",
        "status": "verified",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "sfs-tryck",
        "sfs": "2012:531"
      },
      {
        "from": "2014-01-01",
        "to": "2015-01-01",
        "value": "280.00",
        "status": "secondary",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "branschsidor",
        "sfs": "2013:723"
      },
      {
        "from": "2015-01-01",
        "to": "2016-01-01",
        "value": "284.00",
        "status": "secondary",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "branschsidor",
        "sfs": "2014:1311"
      },
      {
        "from": "2016-01-01",
        "to": "2017-01-01",
        "value": "288.00",
        "status": "secondary",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "branschsidor",
        "sfs": "2015:556"
      },
      {
        "from": "2017-01-01",
        "to": "2018-01-01",
        "value": "291.00",
        "status": "secondary",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "branschsidor",
        "sfs": "2016:870"
      },
      {
        "from": "2018-01-01",
        "to": "2019-01-01",
        "value": "295.40",
        "status": "verified",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "sfs-tryck",
        "sfs": "2017:891"
      },
      {
        "from": "2019-01-01",
        "to": "2020-01-01",
        "value": "299.80",
        "status": "secondary",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "branschsidor",
        "sfs": "2018:1750"
      },
      {
        "from": "2020-01-01",
        "to": "2021-01-01",
        "value": "304.30",
        "status": "secondary",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "branschsidor",
        "sfs": "2019:576"
      },
      {
        "from": "2021-01-01",
        "to": "2022-01-01",
        "value": "315.00",
        "status": "secondary",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "branschsidor",
        "sfs": "2020:791"
      },
      {
        "from": "2022-01-01",
        "to": "2023-01-01",
        "value": "319.70",
        "status": "secondary",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "branschsidor",
        "sfs": "2021:880"
      },
      {
        "from": "2023-01-01",
        "to": "2024-01-01",
        "value": "324.50",
        "status": "secondary",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "branschsidor",
        "sfs": "2022:1541"
      },
      {
        "from": "2024-01-01",
        "to": "2025-01-01",
        "value": "332.60",
        "status": "verified",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "lagtext",
        "sfs": "2023:578"
      },
      {
        "from": "2025-01-01",
        "to": "2026-01-01",
        "value": "342.60",
        "status": "inferred",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "utrakning",
        "sfs": "2024:999",
        "note": {
          "sv": "Inget tryck funnet. 332,60 × 1,03 avrundat till närmaste 10 öre, och det enda belopp som med 1,5 % uppräkning ger det verifierade beloppet för 2026.",
          "en": "No print was found. 332.60 × 1.03 rounded to the nearest 0.10, and the only amount that with a 1.5 % uprating gives the verified amount for 2026."
        }
      },
      {
        "from": "2026-01-01",
        "to": "2027-01-01",
        "value": "347.70",
        "status": "verified",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "lagtext",
        "sfs": "2025:1045"
      }
    ],
    "unknown": [
      {
        "from": "1994-01-01",
        "to": "1998-01-01",
        "lookUp": "före 1998 fanns inget schabloniserat timbelopp; se ISF 2012:12"
      },
      {
        "from": "1999-01-01",
        "to": "2000-01-01",
        "lookUp": "SFS 1998:1393 (5 § förordningen (1993:1091))"
      },
      {
        "from": "2001-01-01",
        "to": "2002-01-01",
        "lookUp": "SFS 2000:1076 (5 § förordningen (1993:1091))"
      },
      {
        "from": "2002-01-01",
        "to": "2003-01-01",
        "lookUp": "SFS 2001:1197 (5 § förordningen (1993:1091))"
      },
      {
        "from": "2003-01-01",
        "to": "2004-01-01",
        "lookUp": "SFS 2002:1103 (5 § förordningen (1993:1091))"
      },
      {
        "from": "2004-01-01",
        "to": "2005-01-01",
        "lookUp": "SFS 2003:878 (5 § förordningen (1993:1091))"
      },
      {
        "from": "2005-01-01",
        "to": "2006-01-01",
        "lookUp": "SFS 2004:717, ändrad genom SFS 2004:971 (5 § förordningen (1993:1091))"
      },
      {
        "from": "2006-01-01",
        "to": "2007-01-01",
        "lookUp": "SFS 2005:370 (5 § förordningen (1993:1091))"
      },
      {
        "from": "2007-01-01",
        "to": "2008-01-01",
        "lookUp": "SFS 2006:914 (5 § förordningen (1993:1091))"
      },
      {
        "from": "2009-01-01",
        "to": "2010-01-01",
        "lookUp": "SFS 2008:479 (5 § förordningen (1993:1091))"
      },
      {
        "from": "2010-01-01",
        "to": "2011-01-01",
        "lookUp": "SFS 2009:931 (5 § förordningen (1993:1091))"
      },
      {
        "from": "2011-01-01",
        "to": "2012-01-01",
        "lookUp": "SFS 2010:812 (5 § förordningen (1993:1091))"
      },
      {
        "from": "2027-01-01",
        "lookUp": "5 § förordningen (1993:1091), ändringen för året"
      }
    ]
  },
  "assistansersattning.timbelopp-avrundning": {
    "id": "assistansersattning.timbelopp-avrundning",
    "label": {
      "sv": "Avrundning när timbeloppet räknas upp",
      "en": "Rounding when the hourly amount is uprated"
    },
    "unit": "kr",
    "values": [
      {
        "from": "2008-01-01",
        "to": "2018-01-01",
        "value": "1",
        "status": "verified",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "sfs-tryck",
        "sfs": "2007:689"
      },
      {
        "from": "2018-01-01",
        "value": "0.10",
        "status": "verified",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "5 §"
        },
        "source": "sfs-tryck",
        "sfs": "2017:891",
        "note": {
          "sv": "Till närmaste tio öre; exakt fem öre avrundas uppåt.",
          "en": "To the nearest 0.10; exactly 0.05 upwards."
        }
      }
    ]
  },
  "assistansersattning.utbetalningsdag": {
    "id": "assistansersattning.utbetalningsdag",
    "label": {
      "sv": "Dag i månaden då ersättningen betalas ut",
      "en": "Day of the month when the allowance is paid"
    },
    "unit": "day of month",
    "note": {
      "sv": "Föregående vardag om dagen är en helgdag.",
      "en": "The weekday before when the day falls on a weekend or holiday."
    },
    "values": [
      {
        "from": "1994-01-01",
        "value": "20",
        "status": "verified",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "9 §"
        },
        "source": "lagtext",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; dagen som står här är lagens ikraftträdande.",
          "en": "The first day of this very value is not established; the day given is when the act entered into force."
        }
      }
    ]
  },
  "atkomstkontroll.galler-fran": {
    "id": "atkomstkontroll.galler-fran",
    "label": {
      "sv": "Första dagen med krav på systematisk kontroll av åtkomst",
      "en": "First day of the duty to check access systematically"
    },
    "unit": "day",
    "values": [
      {
        "from": "2024-03-01",
        "value": "2024-03-01",
        "status": "verified",
        "ref": {
          "act": "lag (2001:454)",
          "section": "10 §"
        },
        "source": "lagtext",
        "sfs": "2023:821"
      }
    ]
  },
  "beredskap.andel": {
    "id": "beredskap.andel",
    "label": {
      "sv": "Andel av en timmes beredskap som räknas",
      "en": "Share of an hour of standby that counts"
    },
    "unit": "ratio",
    "values": [
      {
        "from": "2011-01-01",
        "value": "1/7",
        "status": "secondary",
        "ref": {
          "act": "FKFS 2016:4",
          "section": "paragrafen inte fastställd"
        },
        "source": "forsakringskassan",
        "note": {
          "sv": "Återges i Försäkringskassans vägledning. Första dagen för just det här värdet är inte fastställd.",
          "en": "Quoted from the agency’s guidance. The first day of this very value is not established."
        }
      }
    ],
    "unknown": [
      {
        "from": "1994-01-01",
        "to": "2011-01-01",
        "lookUp": "RFFS 1993:24"
      }
    ]
  },
  "beviljandeperiod.manader-hogst": {
    "id": "beviljandeperiod.manader-hogst",
    "label": {
      "sv": "Längsta beviljandeperiod",
      "en": "Longest granting period"
    },
    "unit": "months",
    "values": [
      {
        "from": "2011-01-01",
        "value": "6",
        "status": "verified",
        "ref": {
          "act": "SFB (2010:110)",
          "section": "51 kap. 9 §"
        },
        "source": "lagtext",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; dagen som står här är lagens ikraftträdande.",
          "en": "The first day of this very value is not established; the day given is when the act entered into force."
        }
      }
    ]
  },
  "ej-verkstallt.manader": {
    "id": "ej-verkstallt.manader",
    "label": {
      "sv": "Månader från beslut eller avbrott tills beslutet rapporteras som ej verkställt",
      "en": "Months from decision or interruption until a decision is reported as not executed"
    },
    "unit": "months",
    "note": {
      "sv": "Till IVO sedan 2013-06-01.",
      "en": "To the Inspectorate since 2013-06-01."
    },
    "values": [
      {
        "from": "2008-07-01",
        "value": "3",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "28 f §"
        },
        "source": "lagtext",
        "sfs": "2008:77"
      }
    ]
  },
  "ej-verkstallt.mottagare": {
    "id": "ej-verkstallt.mottagare",
    "label": {
      "sv": "Mottagare av rapporter om ej verkställda beslut",
      "en": "Recipients of reports of non-executed decisions"
    },
    "unit": "list",
    "values": [
      {
        "from": "2013-06-01",
        "value": [
          "ivo",
          "auditors",
          "council"
        ],
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "28 f–28 h §§"
        },
        "source": "lagtext",
        "note": {
          "sv": "Fullmäktige får en statistisk rapport.",
          "en": "The council gets a statistical report."
        }
      }
    ],
    "unknown": [
      {
        "from": "2008-07-01",
        "to": "2013-06-01",
        "lookUp": "SFS 2008:77 (28 f § LSS)"
      }
    ]
  },
  "ej-verkstallt.rapporter-per-ar": {
    "id": "ej-verkstallt.rapporter-per-ar",
    "label": {
      "sv": "Rapporter om ej verkställda beslut",
      "en": "Reports of non-executed decisions"
    },
    "unit": "per year",
    "note": {
      "sv": "En gång i kvartalet: till IVO, revisorerna och fullmäktige.",
      "en": "Once a quarter: to the Inspectorate, the auditors and the council."
    },
    "values": [
      {
        "from": "2008-07-01",
        "value": "4",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "28 f § tredje stycket, 28 h §"
        },
        "source": "lagtext",
        "sfs": "2008:77"
      }
    ]
  },
  "foraldraavdrag.andra-behov": {
    "id": "foraldraavdrag.andra-behov",
    "label": {
      "sv": "Föräldraavdrag från andra personliga behov",
      "en": "Parental deduction from other personal needs"
    },
    "unit": "h/day",
    "note": {
      "sv": "Timmar per dag med assistans. Hela födelsedagsmånaden hör till den nya åldern.",
      "en": "Hours per day with assistance. The whole month of the birthday belongs to the new age."
    },
    "values": [
      {
        "from": "2023-01-01",
        "to": "2025-01-01",
        "byAge": [
          {
            "fromAge": 0,
            "value": "0"
          },
          {
            "fromAge": 1,
            "value": "0.5"
          },
          {
            "fromAge": 7,
            "value": "1"
          },
          {
            "fromAge": 12,
            "value": "1"
          },
          {
            "fromAge": 18,
            "value": "0"
          }
        ],
        "status": "secondary",
        "ref": {
          "act": "förordning (1993:1090)",
          "section": "bilagan (6 a §)"
        },
        "source": "forsakringskassan",
        "sfs": "2022:1228",
        "note": {
          "sv": "Samma tabell i förordning (1993:1091), SFS 2022:1229. Två källor säger samma sak; trycket är inte läst.",
          "en": "The same table in ordinance (1993:1091), SFS 2022:1229. Two sources agree; the print has not been read."
        }
      },
      {
        "from": "2025-01-01",
        "byAge": [
          {
            "fromAge": 0,
            "value": "0"
          },
          {
            "fromAge": 1,
            "value": "0.25"
          },
          {
            "fromAge": 7,
            "value": "0.5"
          },
          {
            "fromAge": 12,
            "value": "0.5"
          },
          {
            "fromAge": 18,
            "value": "0"
          }
        ],
        "status": "verified",
        "ref": {
          "act": "förordning (1993:1090)",
          "section": "bilagan (6 a §)"
        },
        "source": "lagtext",
        "sfs": "2024:1063",
        "note": {
          "sv": "Samma tabell i förordning (1993:1091), SFS 2024:1064.",
          "en": "The same table in ordinance (1993:1091), SFS 2024:1064."
        }
      }
    ],
    "unknown": [
      {
        "from": "1994-01-01",
        "to": "2020-07-01",
        "lookUp": "individuell bedömning (SFB 51:6, äldre lydelse; LSS 9 f § fanns inte; RÅ 1997 ref. 23)"
      },
      {
        "from": "2020-07-01",
        "to": "2023-01-01",
        "lookUp": "individuell bedömning (SFB 51:6, LSS 9 f §)"
      }
    ]
  },
  "foraldraavdrag.grundlaggande-behov": {
    "id": "foraldraavdrag.grundlaggande-behov",
    "label": {
      "sv": "Föräldraavdrag från grundläggande behov",
      "en": "Parental deduction from basic needs"
    },
    "unit": "h/day",
    "note": {
      "sv": "Timmar per dag med assistans. Hela födelsedagsmånaden hör till den nya åldern.",
      "en": "Hours per day with assistance. The whole month of the birthday belongs to the new age."
    },
    "values": [
      {
        "from": "2023-01-01",
        "to": "2025-01-01",
        "byAge": [
          {
            "fromAge": 0,
            "value": "12"
          },
          {
            "fromAge": 1,
            "value": "2.5"
          },
          {
            "fromAge": 7,
            "value": "1"
          },
          {
            "fromAge": 12,
            "value": "0"
          },
          {
            "fromAge": 18,
            "value": "0"
          }
        ],
        "status": "secondary",
        "ref": {
          "act": "förordning (1993:1090)",
          "section": "bilagan (6 a §)"
        },
        "source": "forsakringskassan",
        "sfs": "2022:1228",
        "note": {
          "sv": "Samma tabell i förordning (1993:1091), SFS 2022:1229. Två källor säger samma sak; trycket är inte läst.",
          "en": "The same table in ordinance (1993:1091), SFS 2022:1229. Two sources agree; the print has not been read."
        }
      },
      {
        "from": "2025-01-01",
        "byAge": [
          {
            "fromAge": 0,
            "value": "6"
          },
          {
            "fromAge": 1,
            "value": "1.25"
          },
          {
            "fromAge": 7,
            "value": "0.5"
          },
          {
            "fromAge": 12,
            "value": "0"
          },
          {
            "fromAge": 18,
            "value": "0"
          }
        ],
        "status": "verified",
        "ref": {
          "act": "förordning (1993:1090)",
          "section": "bilagan (6 a §)"
        },
        "source": "lagtext",
        "sfs": "2024:1063",
        "note": {
          "sv": "Samma tabell i förordning (1993:1091), SFS 2024:1064.",
          "en": "The same table in ordinance (1993:1091), SFS 2024:1064."
        }
      }
    ],
    "unknown": [
      {
        "from": "1994-01-01",
        "to": "2020-07-01",
        "lookUp": "individuell bedömning (SFB 51:6, äldre lydelse; LSS 9 f § fanns inte; RÅ 1997 ref. 23)"
      },
      {
        "from": "2020-07-01",
        "to": "2023-01-01",
        "lookUp": "individuell bedömning (SFB 51:6, LSS 9 f §)"
      }
    ]
  },
  "foraldraavdrag.till-alder": {
    "id": "foraldraavdrag.till-alder",
    "label": {
      "sv": "Ålder då föräldraansvaret inte längre minskar behovet",
      "en": "Age at which parental responsibility no longer reduces the need"
    },
    "unit": "years",
    "values": [
      {
        "from": "1994-01-01",
        "to": "2023-01-01",
        "value": "18",
        "status": "secondary",
        "ref": {
          "act": "SFB (2010:110)",
          "section": "51 kap. 6 §, äldre lydelse"
        },
        "source": "propositioner-och-rattsfall",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; dagen som står här är lagens ikraftträdande.",
          "en": "The first day of this very value is not established; the day given is when the act entered into force."
        }
      },
      {
        "from": "2023-01-01",
        "value": "18",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 f § andra stycket 7"
        },
        "source": "lagtext",
        "sfs": "2022:1252"
      }
    ]
  },
  "foraldraavdrag.undantag": {
    "id": "foraldraavdrag.undantag",
    "label": {
      "sv": "Hjälp som föräldraavdrag inte görs för",
      "en": "Help from which no parental deduction is made"
    },
    "unit": "list",
    "note": {
      "sv": "Direkt nödvändiga åtgärder samt för- och efterarbete undantas bara för de behov där lagen nämner dem.",
      "en": "Directly necessary measures, preparation and after-work are exempt only for the needs for which the act names them."
    },
    "values": [
      {
        "from": "1996-07-01",
        "to": "2020-07-01",
        "value": [],
        "status": "secondary",
        "ref": {
          "act": "SFB (2010:110)",
          "section": "51 kap. 6 §, äldre lydelse"
        },
        "source": "propositioner-och-rattsfall",
        "note": {
          "sv": "Inga undantag i lag; bedömningen var individuell.",
          "en": "No exemptions in statute; the assessment was individual."
        }
      },
      {
        "from": "2020-07-01",
        "to": "2023-01-01",
        "value": [
          "breathing",
          "tube_feeding",
          "directly_necessary",
          "preparation"
        ],
        "status": "secondary",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 f §"
        },
        "source": "propositioner-och-rattsfall",
        "sfs": "2020:441"
      },
      {
        "from": "2023-01-01",
        "value": [
          "breathing",
          "continuous_medical_support",
          "tube_feeding",
          "directly_necessary",
          "preparation"
        ],
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 f § andra stycket 1–4"
        },
        "source": "lagtext",
        "sfs": "2022:1252"
      }
    ]
  },
  "gallring.enskild-ar": {
    "id": "gallring.enskild-ar",
    "label": {
      "sv": "År efter sista anteckningen då enskild verksamhets personakt gallras",
      "en": "Years after the last note when a private provider’s personal file is disposed of"
    },
    "unit": "years",
    "values": [
      {
        "from": "1994-01-01",
        "value": "2",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "23 c–23 d §§"
        },
        "source": "lagtext",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; dagen som står här är lagens ikraftträdande.",
          "en": "The first day of this very value is not established; the day given is when the act entered into force."
        }
      }
    ]
  },
  "gallring.kommun-ar": {
    "id": "gallring.kommun-ar",
    "label": {
      "sv": "År efter sista anteckningen då kommunens personakt gallras",
      "en": "Years after the last note when the municipality’s personal file is disposed of"
    },
    "unit": "years",
    "values": [
      {
        "from": "1994-01-01",
        "value": "5",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "21 c §"
        },
        "source": "lagtext",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; dagen som står här är lagens ikraftträdande.",
          "en": "The first day of this very value is not established; the day given is when the act entered into force."
        }
      }
    ]
  },
  "gallring.lex-sarah-enskild-ar": {
    "id": "gallring.lex-sarah-enskild-ar",
    "label": {
      "sv": "År efter sista anteckningen då enskild verksamhets lex Sarah-handlingar gallras",
      "en": "Years after the last note when a private provider’s lex Sarah papers are disposed of"
    },
    "unit": "years",
    "values": [
      {
        "from": "2011-07-01",
        "value": "5",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "23 g §"
        },
        "source": "lagtext",
        "sfs": "2010:430"
      }
    ]
  },
  "grundlaggande-behov.aktivering-del-av": {
    "id": "grundlaggande-behov.aktivering-del-av",
    "label": {
      "sv": "Behov som kvalificerade aktiverings- och motiveringsinsatser kan vara en del av",
      "en": "Needs that qualified activation and motivation support can be part of"
    },
    "unit": "list",
    "values": [
      {
        "from": "2023-01-01",
        "value": [
          "personal_hygiene",
          "meals",
          "dressing_undressing",
          "communication"
        ],
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 a § andra stycket"
        },
        "source": "lagtext",
        "sfs": "2022:1227"
      }
    ]
  },
  "grundlaggande-behov.behov": {
    "id": "grundlaggande-behov.behov",
    "label": {
      "sv": "Grundläggande behov",
      "en": "Basic needs"
    },
    "unit": "list",
    "values": [
      {
        "from": "1996-07-01",
        "to": "2019-11-01",
        "value": [
          "personal_hygiene",
          "meals",
          "dressing_undressing",
          "communication",
          "thorough_knowledge"
        ],
        "status": "secondary",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 a §"
        },
        "source": "propositioner-och-rattsfall",
        "sfs": "1996:534"
      },
      {
        "from": "2019-11-01",
        "to": "2020-07-01",
        "value": [
          "breathing",
          "personal_hygiene",
          "meals",
          "dressing_undressing",
          "communication",
          "thorough_knowledge"
        ],
        "status": "secondary",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 a §"
        },
        "source": "propositioner-och-rattsfall",
        "sfs": "2019:618"
      },
      {
        "from": "2020-07-01",
        "to": "2023-01-01",
        "value": [
          "breathing",
          "personal_hygiene",
          "meals",
          "dressing_undressing",
          "communication",
          "thorough_knowledge"
        ],
        "status": "secondary",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 a §"
        },
        "source": "propositioner-och-rattsfall",
        "sfs": "2020:441"
      },
      {
        "from": "2023-01-01",
        "value": [
          "breathing",
          "personal_hygiene",
          "meals",
          "dressing_undressing",
          "communication",
          "psychological_safety_support",
          "continuous_medical_support"
        ],
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 a § första stycket"
        },
        "source": "lagtext",
        "sfs": "2022:1227",
        "note": {
          "sv": "I lydelse enligt SFS 2022:1252.",
          "en": "As amended by SFS 2022:1252."
        }
      }
    ],
    "unknown": [
      {
        "from": "1994-01-01",
        "to": "1996-07-01",
        "lookUp": "LSS (1993:387) i ursprunglig lydelse: 9 a § fanns inte före SFS 1996:534"
      }
    ]
  },
  "grundlaggande-behov.oavsett-karaktar": {
    "id": "grundlaggande-behov.oavsett-karaktar",
    "label": {
      "sv": "Hjälp som är grundläggande behov oavsett karaktär",
      "en": "Help that counts as a basic need whatever its character"
    },
    "unit": "list",
    "values": [
      {
        "from": "1996-07-01",
        "to": "2020-07-01",
        "value": [],
        "status": "secondary",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 a §"
        },
        "source": "propositioner-och-rattsfall",
        "note": {
          "sv": "Hjälpen skulle vara av integritetskänslig karaktär enligt praxis (RÅ 2009 ref. 57).",
          "en": "Case law required the help to be privacy-sensitive (RÅ 2009 ref. 57)."
        }
      },
      {
        "from": "2020-07-01",
        "to": "2023-01-01",
        "value": [
          "breathing",
          "tube_feeding"
        ],
        "status": "secondary",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 a §"
        },
        "source": "propositioner-och-rattsfall",
        "sfs": "2020:441"
      },
      {
        "from": "2023-01-01",
        "value": [
          "breathing",
          "psychological_safety_support",
          "continuous_medical_support",
          "tube_feeding",
          "qualified_activation"
        ],
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 a § tredje stycket"
        },
        "source": "lagtext",
        "sfs": "2022:1227"
      }
    ]
  },
  "kommunens-andel.betalas-senast": {
    "id": "kommunens-andel.betalas-senast",
    "label": {
      "sv": "När kommunens betalning senast ska ha kommit in",
      "en": "When the municipality’s payment must have been received"
    },
    "unit": "code",
    "note": {
      "sv": "Sista vardagen i samma månad.",
      "en": "The last weekday of the same month."
    },
    "values": [
      {
        "from": "1994-01-01",
        "value": "last_weekday_of_same_month",
        "status": "verified",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "9 § andra stycket"
        },
        "source": "lagtext",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; dagen som står här är lagens ikraftträdande.",
          "en": "The first day of this very value is not established; the day given is when the act entered into force."
        }
      }
    ]
  },
  "kommunens-andel.faktura-senast-dag": {
    "id": "kommunens-andel.faktura-senast-dag",
    "label": {
      "sv": "Dag i månaden då Försäkringskassan senast fakturerar kommunen",
      "en": "Day of the month by which the Social Insurance Agency bills the municipality"
    },
    "unit": "day of month",
    "values": [
      {
        "from": "1994-01-01",
        "value": "15",
        "status": "verified",
        "ref": {
          "act": "förordning (1993:1091)",
          "section": "9 § andra stycket"
        },
        "source": "lagtext",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; dagen som står här är lagens ikraftträdande.",
          "en": "The first day of this very value is not established; the day given is when the act entered into force."
        }
      }
    ]
  },
  "kommunens-andel.timmar-per-vecka": {
    "id": "kommunens-andel.timmar-per-vecka",
    "label": {
      "sv": "Timmar i veckan som kommunen ersätter staten för",
      "en": "Hours a week for which the municipality reimburses the state"
    },
    "unit": "h/week",
    "note": {
      "sv": "De första timmarna av all beviljad assistans, inte bara av de grundläggande behoven.",
      "en": "The first hours of all granted assistance, not of basic needs only."
    },
    "values": [
      {
        "from": "2011-01-01",
        "value": "20",
        "status": "verified",
        "ref": {
          "act": "SFB (2010:110)",
          "section": "51 kap. 22 §"
        },
        "source": "lagtext",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; dagen som står här är lagens ikraftträdande.",
          "en": "The first day of this very value is not established; the day given is when the act entered into force."
        }
      }
    ],
    "unknown": [
      {
        "from": "1994-01-01",
        "to": "2011-01-01",
        "lookUp": "lagen (1993:389) om assistansersättning (LASS)"
      }
    ]
  },
  "kommunens-andel.veckor-per-ar": {
    "id": "kommunens-andel.veckor-per-ar",
    "label": {
      "sv": "Veckor på ett år i räknesättet 52 veckor",
      "en": "Weeks in a year when counting 52 weeks"
    },
    "unit": "weeks",
    "values": [
      {
        "from": "1994-01-01",
        "value": "52",
        "status": "inferred",
        "ref": {
          "act": "SFB (2010:110)",
          "section": "51 kap. 22 §"
        },
        "source": "utrakning",
        "note": {
          "sv": "Ingen regel säger hur timmar i veckan blir timmar i månaden. Räknesättet är en inställning.",
          "en": "No rule says how hours a week become hours a month. The way of counting is a setting."
        }
      }
    ]
  },
  "kommunens-andel.veckor-per-manad": {
    "id": "kommunens-andel.veckor-per-manad",
    "label": {
      "sv": "Veckor på en månad i räknesättet 4,33 veckor",
      "en": "Weeks in a month when counting 4.33 weeks"
    },
    "unit": "weeks",
    "values": [
      {
        "from": "1994-01-01",
        "value": "4.33",
        "status": "inferred",
        "ref": {
          "act": "SFB (2010:110)",
          "section": "51 kap. 22 §"
        },
        "source": "utrakning",
        "note": {
          "sv": "Ingen regel säger hur timmar i veckan blir timmar i månaden. Räknesättet är en inställning.",
          "en": "No rule says how hours a week become hours a month. The way of counting is a setting."
        }
      }
    ]
  },
  "lss-utjamning.kommunens-andel-av-assistans": {
    "id": "lss-utjamning.kommunens-andel-av-assistans",
    "label": {
      "sv": "Andel av all assistansersättning som betalningen till Försäkringskassan antas vara",
      "en": "Share of all assistance allowance that the payment to Försäkringskassan is taken to be"
    },
    "unit": "ratio",
    "values": [
      {
        "from": "2019-01-01",
        "to": "2026-01-01",
        "value": "20/100",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "note": {
          "sv": "Lydelsen för 2026, förd bakåt med de andra talen i bilagan, som är desamma 2019. Bilagorna däremellan är inte lästa.",
          "en": "The wording for 2026, carried back with the other numbers of the annex, which are the same in 2019. The annexes between them have not been read."
        }
      },
      {
        "from": "2026-01-01",
        "to": "2027-01-01",
        "value": "20/100",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "lss-utjamning-2026",
        "sfs": "2025:1172"
      }
    ],
    "unknown": [
      {
        "from": "2009-01-01",
        "to": "2019-01-01",
        "lookUp": "bilagan till förordningen (2008:776) i årets lydelse"
      },
      {
        "from": "2027-01-01",
        "lookUp": "förordningen (2008:776), ändringen för utjämningsåret"
      }
    ]
  },
  "lss-utjamning.personalkostnadsandel": {
    "id": "lss-utjamning.personalkostnadsandel",
    "label": {
      "sv": "Andel av kostnaden som LSS-utjämningen räknar som personalkostnad",
      "en": "Share of the cost that the LSS equalisation counts as personnel cost"
    },
    "unit": "ratio",
    "values": [
      {
        "from": "2019-01-01",
        "to": "2026-01-01",
        "value": "85/100",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "note": {
          "sv": "Lydelsen för 2026, förd bakåt med de andra talen i bilagan, som är desamma 2019. Bilagorna däremellan är inte lästa.",
          "en": "The wording for 2026, carried back with the other numbers of the annex, which are the same in 2019. The annexes between them have not been read."
        }
      },
      {
        "from": "2026-01-01",
        "to": "2027-01-01",
        "value": "85/100",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "lss-utjamning-2026",
        "sfs": "2025:1172"
      }
    ],
    "unknown": [
      {
        "from": "2009-01-01",
        "to": "2019-01-01",
        "lookUp": "bilagan till förordningen (2008:776) i årets lydelse"
      },
      {
        "from": "2027-01-01",
        "lookUp": "förordningen (2008:776), ändringen för utjämningsåret"
      }
    ]
  },
  "lss-utjamning.personalomkostnader": {
    "id": "lss-utjamning.personalomkostnader",
    "label": {
      "sv": "Personalomkostnadspålägg i LSS-utjämningens personalkostnadsindex",
      "en": "Employer charges on wages in the personnel cost index of the LSS equalisation"
    },
    "unit": "ratio",
    "values": [
      {
        "from": "2026-01-01",
        "to": "2027-01-01",
        "value": "4718/10000",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "lss-utjamning-2026",
        "sfs": "2025:1172",
        "note": {
          "sv": "Pålägget för anställda som är 26–64 år.",
          "en": "The charges for employees aged 26–64."
        }
      }
    ],
    "unknown": [
      {
        "from": "2009-01-01",
        "to": "2010-01-01",
        "lookUp": "bilagan till förordningen (2008:776) i lydelsen för 2009"
      },
      {
        "from": "2010-01-01",
        "to": "2011-01-01",
        "lookUp": "bilagan till förordningen (2008:776) i lydelsen för 2010"
      },
      {
        "from": "2011-01-01",
        "to": "2012-01-01",
        "lookUp": "bilagan till förordningen (2008:776) i lydelsen för 2011"
      },
      {
        "from": "2012-01-01",
        "to": "2013-01-01",
        "lookUp": "bilagan till förordningen (2008:776) i lydelsen för 2012"
      },
      {
        "from": "2013-01-01",
        "to": "2014-01-01",
        "lookUp": "bilagan till förordningen (2008:776) i lydelsen för 2013"
      },
      {
        "from": "2014-01-01",
        "to": "2015-01-01",
        "lookUp": "SFS 2013:875 (bilagan till förordningen (2008:776))"
      },
      {
        "from": "2015-01-01",
        "to": "2016-01-01",
        "lookUp": "SFS 2014:1373 (bilagan till förordningen (2008:776))"
      },
      {
        "from": "2016-01-01",
        "to": "2017-01-01",
        "lookUp": "SFS 2015:628 (bilagan till förordningen (2008:776))"
      },
      {
        "from": "2017-01-01",
        "to": "2018-01-01",
        "lookUp": "SFS 2016:1090 (bilagan till förordningen (2008:776))"
      },
      {
        "from": "2018-01-01",
        "to": "2019-01-01",
        "lookUp": "SFS 2017:1101 (bilagan till förordningen (2008:776))"
      },
      {
        "from": "2019-01-01",
        "to": "2020-01-01",
        "lookUp": "SFS 2018:1902 (bilagan till förordningen (2008:776))"
      },
      {
        "from": "2020-01-01",
        "to": "2021-01-01",
        "lookUp": "SFS 2019:798 (bilagan till förordningen (2008:776))"
      },
      {
        "from": "2021-01-01",
        "to": "2022-01-01",
        "lookUp": "SFS 2020:984 (bilagan till förordningen (2008:776))"
      },
      {
        "from": "2022-01-01",
        "to": "2023-01-01",
        "lookUp": "SFS 2021:1086 (bilagan till förordningen (2008:776))"
      },
      {
        "from": "2023-01-01",
        "to": "2024-01-01",
        "lookUp": "SFS 2022:1477 (bilagan till förordningen (2008:776))"
      },
      {
        "from": "2024-01-01",
        "to": "2025-01-01",
        "lookUp": "SFS 2023:684 (bilagan till förordningen (2008:776))"
      },
      {
        "from": "2025-01-01",
        "to": "2026-01-01",
        "lookUp": "SFS 2024:1071 (bilagan till förordningen (2008:776))"
      },
      {
        "from": "2027-01-01",
        "lookUp": "bilagan till förordningen (2008:776), ändringen för utjämningsåret"
      }
    ]
  },
  "lss-utjamning.pris-aret-fore": {
    "id": "lss-utjamning.pris-aret-fore",
    "label": {
      "sv": "Kvot för priserna året före utjämningsåret mot året innan i LSS-utjämningen",
      "en": "Ratio of prices in the year before the equalisation year to the year before that"
    },
    "unit": "ratio",
    "note": {
      "sv": "Nettoprisindex till och med 2018, från 2019 konsumentprisindex med fast ränta (SFS 2018:1902).",
      "en": "The net price index up to 2018; from 2019 the consumer price index with fixed interest (SFS 2018:1902)."
    },
    "values": [
      {
        "from": "2014-01-01",
        "to": "2015-01-01",
        "value": "999/1000",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "6 §"
        },
        "source": "lss-utjamning-aldre",
        "sfs": "2013:875",
        "note": {
          "sv": "Nettoprisindex. Priserna sjönk med 0,1 procent.",
          "en": "The net price index. Prices fell by 0.1 per cent."
        }
      },
      {
        "from": "2017-01-01",
        "to": "2018-01-01",
        "value": "1004/1000",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "6 §"
        },
        "source": "lss-utjamning-aldre",
        "sfs": "2016:1090",
        "note": {
          "sv": "Nettoprisindex.",
          "en": "The net price index."
        }
      },
      {
        "from": "2026-01-01",
        "to": "2027-01-01",
        "value": "1027/1000",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "6 §"
        },
        "source": "lss-utjamning-2026",
        "sfs": "2025:1172"
      }
    ],
    "unknown": [
      {
        "from": "2009-01-01",
        "to": "2010-01-01",
        "lookUp": "6 § förordningen (2008:776) i lydelsen för 2009"
      },
      {
        "from": "2010-01-01",
        "to": "2011-01-01",
        "lookUp": "6 § förordningen (2008:776) i lydelsen för 2010"
      },
      {
        "from": "2011-01-01",
        "to": "2012-01-01",
        "lookUp": "6 § förordningen (2008:776) i lydelsen för 2011"
      },
      {
        "from": "2012-01-01",
        "to": "2013-01-01",
        "lookUp": "6 § förordningen (2008:776) i lydelsen för 2012"
      },
      {
        "from": "2013-01-01",
        "to": "2014-01-01",
        "lookUp": "6 § förordningen (2008:776) i lydelsen för 2013"
      },
      {
        "from": "2015-01-01",
        "to": "2016-01-01",
        "lookUp": "SFS 2014:1373 (6 § förordningen (2008:776))"
      },
      {
        "from": "2016-01-01",
        "to": "2017-01-01",
        "lookUp": "SFS 2015:628 (6 § förordningen (2008:776))"
      },
      {
        "from": "2018-01-01",
        "to": "2019-01-01",
        "lookUp": "SFS 2017:1101 (6 § förordningen (2008:776))"
      },
      {
        "from": "2019-01-01",
        "to": "2020-01-01",
        "lookUp": "SFS 2018:1902 (6 § förordningen (2008:776))"
      },
      {
        "from": "2020-01-01",
        "to": "2021-01-01",
        "lookUp": "SFS 2019:798 (6 § förordningen (2008:776))"
      },
      {
        "from": "2021-01-01",
        "to": "2022-01-01",
        "lookUp": "SFS 2020:984 (6 § förordningen (2008:776))"
      },
      {
        "from": "2022-01-01",
        "to": "2023-01-01",
        "lookUp": "SFS 2021:1086 (6 § förordningen (2008:776))"
      },
      {
        "from": "2023-01-01",
        "to": "2024-01-01",
        "lookUp": "SFS 2022:1477 (6 § förordningen (2008:776))"
      },
      {
        "from": "2024-01-01",
        "to": "2025-01-01",
        "lookUp": "SFS 2023:684 (6 § förordningen (2008:776))"
      },
      {
        "from": "2025-01-01",
        "to": "2026-01-01",
        "lookUp": "SFS 2024:1071 (6 § förordningen (2008:776))"
      },
      {
        "from": "2027-01-01",
        "lookUp": "6 § förordningen (2008:776), ändringen för utjämningsåret"
      }
    ]
  },
  "lss-utjamning.pris-utjamningsaret": {
    "id": "lss-utjamning.pris-utjamningsaret",
    "label": {
      "sv": "Kvot för priserna utjämningsåret mot året före i LSS-utjämningen",
      "en": "Ratio of prices in the equalisation year to the year before it"
    },
    "unit": "ratio",
    "note": {
      "sv": "Nettoprisindex till och med 2018, från 2019 konsumentprisindex med fast ränta (SFS 2018:1902).",
      "en": "The net price index up to 2018; from 2019 the consumer price index with fixed interest (SFS 2018:1902)."
    },
    "values": [
      {
        "from": "2014-01-01",
        "to": "2015-01-01",
        "value": "1010/1000",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "6 §"
        },
        "source": "lss-utjamning-aldre",
        "sfs": "2013:875",
        "note": {
          "sv": "Nettoprisindex.",
          "en": "The net price index."
        }
      },
      {
        "from": "2017-01-01",
        "to": "2018-01-01",
        "value": "1016/1000",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "6 §"
        },
        "source": "lss-utjamning-aldre",
        "sfs": "2016:1090",
        "note": {
          "sv": "Nettoprisindex.",
          "en": "The net price index."
        }
      },
      {
        "from": "2026-01-01",
        "to": "2027-01-01",
        "value": "1013/1000",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "6 §"
        },
        "source": "lss-utjamning-2026",
        "sfs": "2025:1172"
      }
    ],
    "unknown": [
      {
        "from": "2009-01-01",
        "to": "2010-01-01",
        "lookUp": "6 § förordningen (2008:776) i lydelsen för 2009"
      },
      {
        "from": "2010-01-01",
        "to": "2011-01-01",
        "lookUp": "6 § förordningen (2008:776) i lydelsen för 2010"
      },
      {
        "from": "2011-01-01",
        "to": "2012-01-01",
        "lookUp": "6 § förordningen (2008:776) i lydelsen för 2011"
      },
      {
        "from": "2012-01-01",
        "to": "2013-01-01",
        "lookUp": "6 § förordningen (2008:776) i lydelsen för 2012"
      },
      {
        "from": "2013-01-01",
        "to": "2014-01-01",
        "lookUp": "6 § förordningen (2008:776) i lydelsen för 2013"
      },
      {
        "from": "2015-01-01",
        "to": "2016-01-01",
        "lookUp": "SFS 2014:1373 (6 § förordningen (2008:776))"
      },
      {
        "from": "2016-01-01",
        "to": "2017-01-01",
        "lookUp": "SFS 2015:628 (6 § förordningen (2008:776))"
      },
      {
        "from": "2018-01-01",
        "to": "2019-01-01",
        "lookUp": "SFS 2017:1101 (6 § förordningen (2008:776))"
      },
      {
        "from": "2019-01-01",
        "to": "2020-01-01",
        "lookUp": "SFS 2018:1902 (6 § förordningen (2008:776))"
      },
      {
        "from": "2020-01-01",
        "to": "2021-01-01",
        "lookUp": "SFS 2019:798 (6 § förordningen (2008:776))"
      },
      {
        "from": "2021-01-01",
        "to": "2022-01-01",
        "lookUp": "SFS 2020:984 (6 § förordningen (2008:776))"
      },
      {
        "from": "2022-01-01",
        "to": "2023-01-01",
        "lookUp": "SFS 2021:1086 (6 § förordningen (2008:776))"
      },
      {
        "from": "2023-01-01",
        "to": "2024-01-01",
        "lookUp": "SFS 2022:1477 (6 § förordningen (2008:776))"
      },
      {
        "from": "2024-01-01",
        "to": "2025-01-01",
        "lookUp": "SFS 2023:684 (6 § förordningen (2008:776))"
      },
      {
        "from": "2025-01-01",
        "to": "2026-01-01",
        "lookUp": "SFS 2024:1071 (6 § förordningen (2008:776))"
      },
      {
        "from": "2027-01-01",
        "lookUp": "6 § förordningen (2008:776), ändringen för utjämningsåret"
      }
    ]
  },
  "lss-utjamning.utjamnad-andel": {
    "id": "lss-utjamning.utjamnad-andel",
    "label": {
      "sv": "Andel av den avvikande personalkostnaden som utjämnas",
      "en": "Share of the deviating personnel cost that is equalised"
    },
    "unit": "ratio",
    "values": [
      {
        "from": "2011-01-01",
        "to": "2020-01-01",
        "value": "7/10",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "note": {
          "sv": "Uträknat: kostnaden i utjämningen är 70 procent av merkostnaden i alla nio år 2011–2019 i Jönköpings tabell.",
          "en": "Worked out: the cost in the equalisation is 70 per cent of the extra cost in all nine years 2011–2019 of Jönköping's table."
        }
      },
      {
        "from": "2020-01-01",
        "to": "2026-01-01",
        "value": "7/10",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "note": {
          "sv": "Samma tal före och efter: i uträkningarna för 2019 och i lydelsen för 2026. Bilagorna däremellan är inte lästa.",
          "en": "The same number before and after: in the workings for 2019 and in the wording for 2026. The annexes between them have not been read."
        }
      },
      {
        "from": "2026-01-01",
        "to": "2027-01-01",
        "value": "7/10",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "lss-utjamning-2026",
        "sfs": "2025:1172"
      }
    ],
    "unknown": [
      {
        "from": "2009-01-01",
        "to": "2011-01-01",
        "lookUp": "bilagan till förordningen (2008:776) i årets lydelse"
      },
      {
        "from": "2027-01-01",
        "lookUp": "förordningen (2008:776), ändringen för utjämningsåret"
      }
    ]
  },
  "lss-utjamning.vikt-assistansersattning": {
    "id": "lss-utjamning.vikt-assistansersattning",
    "label": {
      "sv": "LSS-utjämningens vikt för assistansersättning, mot personlig assistans enligt LSS",
      "en": "Weight of assistance allowance in the LSS equalisation, against personal assistance under LSS"
    },
    "unit": "ratio",
    "values": [
      {
        "from": "2019-01-01",
        "to": "2020-01-01",
        "value": "1/2",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "sfs": "2018:1902",
        "note": {
          "sv": "Uträknat ur SCB:s priser för utjämningsåret 2019, där 256 236 är hälften av 512 472.",
          "en": "Worked out from Statistics Sweden's prices for the equalisation year 2019, where 256 236 is half of 512 472."
        }
      },
      {
        "from": "2020-01-01",
        "to": "2026-01-01",
        "value": "1/2",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "note": {
          "sv": "Samma tal före och efter: i priserna för 2019 och i lydelsen för 2026. Bilagorna däremellan är inte lästa.",
          "en": "The same number before and after: in the prices of 2019 and in the wording for 2026. The annexes between them have not been read."
        }
      },
      {
        "from": "2026-01-01",
        "to": "2027-01-01",
        "value": "1/2",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "lss-utjamning-2026",
        "sfs": "2025:1172"
      }
    ],
    "unknown": [
      {
        "from": "2009-01-01",
        "to": "2019-01-01",
        "lookUp": "bilagan till förordningen (2008:776) i årets lydelse"
      },
      {
        "from": "2027-01-01",
        "lookUp": "förordningen (2008:776), ändringen för utjämningsåret"
      }
    ]
  },
  "lss-utjamning.vikt-avlosarservice": {
    "id": "lss-utjamning.vikt-avlosarservice",
    "label": {
      "sv": "LSS-utjämningens vikt för avlösarservice, mot korttidsvistelse",
      "en": "Weight of relief service in the LSS equalisation, against short stays"
    },
    "unit": "ratio",
    "values": [
      {
        "from": "2019-01-01",
        "to": "2020-01-01",
        "value": "1/4",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "sfs": "2018:1902",
        "note": {
          "sv": "Uträknat ur SCB:s priser för utjämningsåret 2019, där 71 950 är en fjärdedel av 287 800.",
          "en": "Worked out from Statistics Sweden's prices for the equalisation year 2019, where 71 950 is a quarter of 287 800."
        }
      },
      {
        "from": "2020-01-01",
        "to": "2026-01-01",
        "value": "1/4",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "note": {
          "sv": "Samma tal före och efter: i priserna för 2019 och i lydelsen för 2026. Bilagorna däremellan är inte lästa.",
          "en": "The same number before and after: in the prices of 2019 and in the wording for 2026. The annexes between them have not been read."
        }
      },
      {
        "from": "2026-01-01",
        "to": "2027-01-01",
        "value": "1/4",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "lss-utjamning-2026",
        "sfs": "2025:1172"
      }
    ],
    "unknown": [
      {
        "from": "2009-01-01",
        "to": "2019-01-01",
        "lookUp": "bilagan till förordningen (2008:776) i årets lydelse"
      },
      {
        "from": "2027-01-01",
        "lookUp": "förordningen (2008:776), ändringen för utjämningsåret"
      }
    ]
  },
  "lss-utjamning.vikt-barnbostad": {
    "id": "lss-utjamning.vikt-barnbostad",
    "label": {
      "sv": "LSS-utjämningens vikt för bostad för barn och unga, mot bostad för vuxna",
      "en": "Weight of housing for children in the LSS equalisation, against housing for adults"
    },
    "unit": "ratio",
    "values": [
      {
        "from": "2019-01-01",
        "to": "2020-01-01",
        "value": "125/100",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "sfs": "2018:1902",
        "note": {
          "sv": "Uträknat ur SCB:s priser för utjämningsåret 2019, där 1 162 638 är 125 procent av 930 110, avrundat.",
          "en": "Worked out from Statistics Sweden's prices for the equalisation year 2019, where 1 162 638 is 125 per cent of 930 110, rounded."
        }
      },
      {
        "from": "2020-01-01",
        "to": "2026-01-01",
        "value": "125/100",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "note": {
          "sv": "Samma tal före och efter: i priserna för 2019 och i lydelsen för 2026. Bilagorna däremellan är inte lästa.",
          "en": "The same number before and after: in the prices of 2019 and in the wording for 2026. The annexes between them have not been read."
        }
      },
      {
        "from": "2026-01-01",
        "to": "2027-01-01",
        "value": "125/100",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "lss-utjamning-2026",
        "sfs": "2025:1172"
      }
    ],
    "unknown": [
      {
        "from": "2009-01-01",
        "to": "2019-01-01",
        "lookUp": "bilagan till förordningen (2008:776) i årets lydelse"
      },
      {
        "from": "2027-01-01",
        "lookUp": "förordningen (2008:776), ändringen för utjämningsåret"
      }
    ]
  },
  "lss-utjamning.vikt-familjehem": {
    "id": "lss-utjamning.vikt-familjehem",
    "label": {
      "sv": "LSS-utjämningens vikt för familjehem, mot bostad för vuxna",
      "en": "Weight of foster homes in the LSS equalisation, against housing for adults"
    },
    "unit": "ratio",
    "values": [
      {
        "from": "2019-01-01",
        "to": "2020-01-01",
        "value": "45/100",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "sfs": "2018:1902",
        "note": {
          "sv": "Uträknat ur SCB:s priser för utjämningsåret 2019, där 418 550 är 45 procent av 930 110, avrundat.",
          "en": "Worked out from Statistics Sweden's prices for the equalisation year 2019, where 418 550 is 45 per cent of 930 110, rounded."
        }
      },
      {
        "from": "2020-01-01",
        "to": "2026-01-01",
        "value": "45/100",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "note": {
          "sv": "Samma tal före och efter: i priserna för 2019 och i lydelsen för 2026. Bilagorna däremellan är inte lästa.",
          "en": "The same number before and after: in the prices of 2019 and in the wording for 2026. The annexes between them have not been read."
        }
      },
      {
        "from": "2026-01-01",
        "to": "2027-01-01",
        "value": "45/100",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "lss-utjamning-2026",
        "sfs": "2025:1172"
      }
    ],
    "unknown": [
      {
        "from": "2009-01-01",
        "to": "2019-01-01",
        "lookUp": "bilagan till förordningen (2008:776) i årets lydelse"
      },
      {
        "from": "2027-01-01",
        "lookUp": "förordningen (2008:776), ändringen för utjämningsåret"
      }
    ]
  },
  "lss-utjamning.vikt-kontaktperson": {
    "id": "lss-utjamning.vikt-kontaktperson",
    "label": {
      "sv": "LSS-utjämningens vikt för kontaktperson, mot korttidsvistelse",
      "en": "Weight of a contact person in the LSS equalisation, against short stays"
    },
    "unit": "ratio",
    "values": [
      {
        "from": "2019-01-01",
        "to": "2020-01-01",
        "value": "1/10",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "sfs": "2018:1902",
        "note": {
          "sv": "Uträknat ur SCB:s priser för utjämningsåret 2019, där 28 780 är en tiondel av 287 800.",
          "en": "Worked out from Statistics Sweden's prices for the equalisation year 2019, where 28 780 is a tenth of 287 800."
        }
      },
      {
        "from": "2020-01-01",
        "to": "2026-01-01",
        "value": "1/10",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "note": {
          "sv": "Samma tal före och efter: i priserna för 2019 och i lydelsen för 2026. Bilagorna däremellan är inte lästa.",
          "en": "The same number before and after: in the prices of 2019 and in the wording for 2026. The annexes between them have not been read."
        }
      },
      {
        "from": "2026-01-01",
        "to": "2027-01-01",
        "value": "1/10",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "lss-utjamning-2026",
        "sfs": "2025:1172"
      }
    ],
    "unknown": [
      {
        "from": "2009-01-01",
        "to": "2019-01-01",
        "lookUp": "bilagan till förordningen (2008:776) i årets lydelse"
      },
      {
        "from": "2027-01-01",
        "lookUp": "förordningen (2008:776), ändringen för utjämningsåret"
      }
    ]
  },
  "lss-utjamning.vikt-korttidstillsyn": {
    "id": "lss-utjamning.vikt-korttidstillsyn",
    "label": {
      "sv": "LSS-utjämningens vikt för korttidstillsyn, mot korttidsvistelse",
      "en": "Weight of short-term supervision in the LSS equalisation, against short stays"
    },
    "unit": "ratio",
    "values": [
      {
        "from": "2019-01-01",
        "to": "2020-01-01",
        "value": "55/100",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "sfs": "2018:1902",
        "note": {
          "sv": "Uträknat ur SCB:s priser för utjämningsåret 2019, där 158 290 är 55 procent av 287 800.",
          "en": "Worked out from Statistics Sweden's prices for the equalisation year 2019, where 158 290 is 55 per cent of 287 800."
        }
      },
      {
        "from": "2020-01-01",
        "to": "2026-01-01",
        "value": "55/100",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "note": {
          "sv": "Samma tal före och efter: i priserna för 2019 och i lydelsen för 2026. Bilagorna däremellan är inte lästa.",
          "en": "The same number before and after: in the prices of 2019 and in the wording for 2026. The annexes between them have not been read."
        }
      },
      {
        "from": "2026-01-01",
        "to": "2027-01-01",
        "value": "55/100",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "lss-utjamning-2026",
        "sfs": "2025:1172"
      }
    ],
    "unknown": [
      {
        "from": "2009-01-01",
        "to": "2019-01-01",
        "lookUp": "bilagan till förordningen (2008:776) i årets lydelse"
      },
      {
        "from": "2027-01-01",
        "lookUp": "förordningen (2008:776), ändringen för utjämningsåret"
      }
    ]
  },
  "lss-utjamning.vikt-ledsagarservice": {
    "id": "lss-utjamning.vikt-ledsagarservice",
    "label": {
      "sv": "LSS-utjämningens vikt för ledsagarservice, mot korttidsvistelse",
      "en": "Weight of companion service in the LSS equalisation, against short stays"
    },
    "unit": "ratio",
    "values": [
      {
        "from": "2019-01-01",
        "to": "2020-01-01",
        "value": "1/4",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "sfs": "2018:1902",
        "note": {
          "sv": "Uträknat ur SCB:s priser för utjämningsåret 2019, där 71 950 är en fjärdedel av 287 800.",
          "en": "Worked out from Statistics Sweden's prices for the equalisation year 2019, where 71 950 is a quarter of 287 800."
        }
      },
      {
        "from": "2020-01-01",
        "to": "2026-01-01",
        "value": "1/4",
        "status": "inferred",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "utrakning",
        "note": {
          "sv": "Samma tal före och efter: i priserna för 2019 och i lydelsen för 2026. Bilagorna däremellan är inte lästa.",
          "en": "The same number before and after: in the prices of 2019 and in the wording for 2026. The annexes between them have not been read."
        }
      },
      {
        "from": "2026-01-01",
        "to": "2027-01-01",
        "value": "1/4",
        "status": "verified",
        "ref": {
          "act": "förordning (2008:776)",
          "section": "bilagan"
        },
        "source": "lss-utjamning-2026",
        "sfs": "2025:1172"
      }
    ],
    "unknown": [
      {
        "from": "2009-01-01",
        "to": "2019-01-01",
        "lookUp": "bilagan till förordningen (2008:776) i årets lydelse"
      },
      {
        "from": "2027-01-01",
        "lookUp": "förordningen (2008:776), ändringen för utjämningsåret"
      }
    ]
  },
  "omprovning.fk-manader": {
    "id": "omprovning.fk-manader",
    "label": {
      "sv": "Månader för att begära omprövning av Försäkringskassans beslut",
      "en": "Months to request reconsideration by the Social Insurance Agency"
    },
    "unit": "months",
    "values": [
      {
        "from": "2011-01-01",
        "value": "2",
        "status": "verified",
        "ref": {
          "act": "SFB (2010:110)",
          "section": "113 kap. 19 §"
        },
        "source": "lagtext",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; dagen som står här är lagens ikraftträdande.",
          "en": "The first day of this very value is not established; the day given is when the act entered into force."
        }
      }
    ]
  },
  "omprovning.tvaarsomprovning-ar": {
    "id": "omprovning.tvaarsomprovning-ar",
    "label": {
      "sv": "År mellan omprövningar av rätten till assistansersättning",
      "en": "Years between reviews of the right to assistance allowance"
    },
    "unit": "years",
    "values": [
      {
        "from": "1994-01-01",
        "to": "2018-04-01",
        "value": "2",
        "status": "verified",
        "ref": {
          "act": "SFB (2010:110)",
          "section": "51 kap. 12 §, äldre lydelse"
        },
        "source": "andringsregister",
        "note": {
          "sv": "Före 2011 i lagen (1993:389). Slutdagen är verifierad; Försäkringskassan slutade i praktiken i november 2017.",
          "en": "Before 2011 in act (1993:389). The last day is verified; in practice the agency stopped in November 2017."
        }
      }
    ],
    "unknown": [
      {
        "from": "2018-04-01",
        "lookUp": "SFS 2018:122 (51 kap. 12 § SFB), som tog bort omprövningen vartannat år"
      }
    ]
  },
  "overklagande.fk-manader": {
    "id": "overklagande.fk-manader",
    "label": {
      "sv": "Månader för att överklaga Försäkringskassans beslut",
      "en": "Months to appeal a decision of the Social Insurance Agency"
    },
    "unit": "months",
    "values": [
      {
        "from": "2011-01-01",
        "value": "2",
        "status": "verified",
        "ref": {
          "act": "SFB (2010:110)",
          "section": "113 kap. 20 §"
        },
        "source": "lagtext",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; dagen som står här är lagens ikraftträdande.",
          "en": "The first day of this very value is not established; the day given is when the act entered into force."
        }
      }
    ]
  },
  "overklagande.lss-veckor": {
    "id": "overklagande.lss-veckor",
    "label": {
      "sv": "Veckor för att överklaga kommunens LSS-beslut",
      "en": "Weeks to appeal a municipal LSS decision"
    },
    "unit": "weeks",
    "values": [
      {
        "from": "1994-01-01",
        "value": "3",
        "status": "verified",
        "ref": {
          "act": "FL (2017:900)",
          "section": "44 §; LSS 27 §"
        },
        "source": "lagtext",
        "note": {
          "sv": "Räknas från den dag beslutet togs emot. Första dagen för just det här värdet är inte fastställd; dagen som står här är LSS ikraftträdande.",
          "en": "Counted from the day the decision was received. The first day of this very value is not established; the day given is when LSS entered into force."
        }
      }
    ]
  },
  "sarskild-avgift.hogst": {
    "id": "sarskild-avgift.hogst",
    "label": {
      "sv": "Högsta särskilda avgift",
      "en": "Highest special charge"
    },
    "unit": "kr",
    "note": {
      "sv": "Dagen är dagen för beslutet om insatsen.",
      "en": "The day is the day of the decision on the measure."
    },
    "values": [
      {
        "from": "2008-07-01",
        "to": "2026-01-01",
        "value": "1000000",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "28 a–28 e §§"
        },
        "source": "lagtext",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; avgiften finns i lagen sedan 2002 och fick sin nuvarande form 2008.",
          "en": "The first day of this very value is not established; the charge has been in the act since 2002 and got its present form in 2008."
        }
      },
      {
        "from": "2026-01-01",
        "value": "1500000",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "28 a–28 e §§"
        },
        "source": "lagtext",
        "sfs": "2025:1298"
      }
    ],
    "unknown": [
      {
        "from": "2002-01-01",
        "to": "2008-07-01",
        "lookUp": "28 a–28 e §§ LSS i äldre lydelse (från 2002; dagen är inte fastställd)"
      }
    ]
  },
  "sarskild-avgift.lagst": {
    "id": "sarskild-avgift.lagst",
    "label": {
      "sv": "Lägsta särskilda avgift",
      "en": "Lowest special charge"
    },
    "unit": "kr",
    "note": {
      "sv": "Dagen är dagen för beslutet om insatsen.",
      "en": "The day is the day of the decision on the measure."
    },
    "values": [
      {
        "from": "2008-07-01",
        "to": "2026-01-01",
        "value": "10000",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "28 a–28 e §§"
        },
        "source": "lagtext",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; avgiften finns i lagen sedan 2002 och fick sin nuvarande form 2008.",
          "en": "The first day of this very value is not established; the charge has been in the act since 2002 and got its present form in 2008."
        }
      },
      {
        "from": "2026-01-01",
        "value": "15000",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "28 a–28 e §§"
        },
        "source": "lagtext",
        "sfs": "2025:1298"
      }
    ],
    "unknown": [
      {
        "from": "2002-01-01",
        "to": "2008-07-01",
        "lookUp": "28 a–28 e §§ LSS i äldre lydelse (från 2002; dagen är inte fastställd)"
      }
    ]
  },
  "skyndsamhet.information-efter-fk-beslut": {
    "id": "skyndsamhet.information-efter-fk-beslut",
    "label": {
      "sv": "Informera den enskilde efter Försäkringskassans avslag",
      "en": "Inform the person after a negative decision of the Social Insurance Agency"
    },
    "unit": "promptness",
    "values": [
      {
        "from": "2018-07-01",
        "value": "without_delay",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "15 b §"
        },
        "source": "lagtext",
        "sfs": "2018:556"
      }
    ]
  },
  "skyndsamhet.lex-sarah-anmalan": {
    "id": "skyndsamhet.lex-sarah-anmalan",
    "label": {
      "sv": "Anmäla allvarligt missförhållande till IVO",
      "en": "Report a grave incident to the Inspectorate"
    },
    "unit": "promptness",
    "values": [
      {
        "from": "2013-06-01",
        "value": "as_soon_as_possible",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "24 f §"
        },
        "source": "lagtext",
        "note": {
          "sv": "IVO sedan 2013-06-01.",
          "en": "The Inspectorate since 2013-06-01."
        }
      }
    ],
    "unknown": [
      {
        "from": "2011-07-01",
        "to": "2013-06-01",
        "lookUp": "24 f § LSS i lydelse enligt SFS 2010:430"
      }
    ]
  },
  "skyndsamhet.lex-sarah-rapport": {
    "id": "skyndsamhet.lex-sarah-rapport",
    "label": {
      "sv": "Personalens rapport om missförhållande",
      "en": "Staff’s report of a serious incident"
    },
    "unit": "promptness",
    "values": [
      {
        "from": "2011-07-01",
        "value": "immediately",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "24 b §"
        },
        "source": "lagtext",
        "sfs": "2010:430"
      }
    ]
  },
  "skyndsamhet.lex-sarah-utredning": {
    "id": "skyndsamhet.lex-sarah-utredning",
    "label": {
      "sv": "Dokumentera, utreda och avhjälpa missförhållande",
      "en": "Document, investigate and remedy a serious incident"
    },
    "unit": "promptness",
    "values": [
      {
        "from": "2011-07-01",
        "value": "without_delay",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "24 e §"
        },
        "source": "lagtext",
        "sfs": "2010:430"
      }
    ]
  },
  "skyndsamhet.verkstallighet": {
    "id": "skyndsamhet.verkstallighet",
    "label": {
      "sv": "Tillhandahålla en beslutad insats",
      "en": "Provide a measure that has been decided"
    },
    "unit": "promptness",
    "values": [
      {
        "from": "2008-07-01",
        "value": "within_reasonable_time",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "28 a §"
        },
        "source": "lagtext",
        "note": {
          "sv": "Första dagen för just det här värdet är inte fastställd; avgiften finns i lagen sedan 2002.",
          "en": "The first day of this very value is not established; the charge has been in the act since 2002."
        }
      }
    ],
    "unknown": [
      {
        "from": "2002-01-01",
        "to": "2008-07-01",
        "lookUp": "28 a § LSS i äldre lydelse"
      }
    ]
  },
  "statligt-huvudmannaskap.galler-fran": {
    "id": "statligt-huvudmannaskap.galler-fran",
    "label": {
      "sv": "Första dagen med helt statligt ansvar för personlig assistans",
      "en": "First day of full state responsibility for personal assistance"
    },
    "unit": "day",
    "values": [],
    "unknown": [
      {
        "from": "1994-01-01",
        "lookUp": "inte beslutat 2026-04-27: 9 § 2 LSS och 51 kap. 22 § SFB delar ansvaret; förslag i SOU 2023:9"
      }
    ]
  },
  "tillstand.kravs-fran": {
    "id": "tillstand.kravs-fran",
    "label": {
      "sv": "Första dagen med krav på tillstånd för personlig assistans",
      "en": "First day a permit is required for personal assistance"
    },
    "unit": "day",
    "values": [
      {
        "from": "2011-01-01",
        "value": "2011-01-01",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "23 §"
        },
        "source": "lagtext",
        "sfs": "2010:480"
      }
    ]
  },
  "vantetid.andel": {
    "id": "vantetid.andel",
    "label": {
      "sv": "Andel av en timmes väntetid som räknas",
      "en": "Share of an hour of waiting time that counts"
    },
    "unit": "ratio",
    "values": [
      {
        "from": "1994-01-01",
        "value": "1/4",
        "status": "secondary",
        "ref": {
          "act": "FKFS 2016:4",
          "section": "paragrafen inte fastställd"
        },
        "source": "forsakringskassan",
        "note": {
          "sv": "Före 2016 RFFS 1993:24. Första dagen för just det här värdet är inte fastställd.",
          "en": "Before 2016 RFFS 1993:24. The first day of this very value is not established."
        }
      }
    ]
  },
  "vantetid.rattslage": {
    "id": "vantetid.rattslage",
    "label": {
      "sv": "Rättsläget för väntetid och beredskap",
      "en": "The state of the law on waiting time and standby"
    },
    "unit": "code",
    "values": [
      {
        "from": "2017-06-13",
        "to": "2018-04-01",
        "value": "doubtful",
        "status": "secondary",
        "ref": {
          "act": "HFD 2017 ref. 27",
          "section": "mål 1206-16"
        },
        "source": "rattsfallsreferat",
        "note": {
          "sv": "Domen skapade osäkerhet om väntetid och beredskap.",
          "en": "The ruling created doubt about waiting time and standby."
        }
      },
      {
        "from": "2018-04-01",
        "value": "in_statute",
        "status": "verified",
        "ref": {
          "act": "LSS (1993:387)",
          "section": "9 a § fjärde stycket"
        },
        "source": "lagtext",
        "sfs": "2018:113"
      }
    ]
  }
};

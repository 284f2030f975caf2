package mn.biyelelt.domain.quantity;

/// The notations of dates, periods, years and hours, in the language of [Notations].
final class CalendarNotations {

    private static final String LINES = """
            date Y.M.D d? өдөр?                                  -> {Y}-{M}-{D}
            date Y.M.D s? өдөр                                   -> {Y}-{M}-{D}
            date Y-M-D d? өдөр?                                  -> {Y}-{M}-{D}
            date Y-M-D - Y2-M2-D2                                -> {Y}-{M}-{D}..{Y2}-{M2}-{D2}
            date Y/M/D d? өдөр?                                  -> {Y}-{M}-{D}
            date Y. M. D d? өдөр?                                -> {Y}-{M}-{D}
            date Y он:g M.D n                                    -> {Y}-{M}-{D}
            date Y он:g M.D d өдөр?                              -> {Y}-{M}-{D}
            date Y он:g M.D өдөр                                 -> {Y}-{M}-{D}
            date Y . X . X2 d? өдөр?                             -> {Y}-{X}-{X2}
            date Y,X,X2 d? өдөр?                                 -> {Y}-{X}-{X2}
            date Y он M/D d өдөр?                                -> {Y}-{M}-{D}
            date D.M.Y d? өдөр?                                  -> {Y}-{M}-{D}
            date V.X.X2 d? өдөр?                                 -> {V}-{X}-{X2}
            date V-X-X2 d? өдөр? n                               -> {V}-{X}-{X2}
            date V.X.X2 d? - V2.X3.X4 d? өдөр?                   -> {V}-{X}-{X2}..{V2}-{X3}-{X4}
            date Y.W.D d? өдөр?                                  -> {Y}-{W}-{D}
            date Y.M.D d? - D2 d? өдөр                           -> {Y}-{M}-{D}..{Y}-{M}-{D2}
            date Y.M.D-D2 d                                      -> {Y}-{M}-{D}..{Y}-{M}-{D2}
            date Y.M.D d? - Y2.M2.D2 d? өдөр?                    -> {Y}-{M}-{D}..{Y2}-{M2}-{D2}
            date Y.M.D s:a Y2.M2.D2 d? өдөр? хүртэл?             -> {Y}-{M}-{D}..{Y2}-{M2}-{D2}
            date Y.M.D d? - M2.D2 d? өдөр?                       -> {Y}-{M}-{D}..{Y}-{M2}-{D2}
            date Y.M.D s:a M2.D2 d? өдөр? хүртэл?                -> {Y}-{M}-{D}..{Y}-{M2}-{D2}
            date Y он M O? сар:g D s? өдөр                       -> {Y}-{M}-{D}
            date Y он M O? сар:g D s                             -> {Y}-{M}-{D}
            date Y он M O? сар:g D n                             -> {Y}-{M}-{D}
            date Y он M O? сар D s? өдөр                         -> {Y}-{M}-{D}
            date Y он M O? сар D d                               -> {Y}-{M}-{D}
            date Y он M O? сар:b D n                             -> {Y}-{M}-{D}
            date Y он M O? сар:g D+ $                            -> {Y}-{M}-{D}
            date Y он M O? сар:g D s? - D2 d өдөр?               -> {Y}-{M}-{D}..{Y}-{M}-{D2}
            date Y он M O? сар:g D s:a D2 s өдөр? хүртэл?        -> {Y}-{M}-{D}..{Y}-{M}-{D2}
            date Y он M O? сар:g D s:a D2 s? хүртэл              -> {Y}-{M}-{D}..{Y}-{M}-{D2}
            date Y он M O? сар:g D s:a M2 O? сар:g D2 s өдөр? хүртэл? -> {Y}-{M}-{D}..{Y}-{M2}-{D2}
            date Y он M O? сар:g D s:a Y2 он M2 O? сар:g D2 s өдөр? хүртэл? -> {Y}-{M}-{D}..{Y2}-{M2}-{D2}
            date M O? сар:g D s? өдөр                            -> --{M}-{D}
            date M O? сар:g D d                                  -> --{M}-{D}
            date M O? сар:g D s:a                                -> --{M}-{D}
            date M O? сар:g D s:d n                              -> --{M}-{D}
            date M O сар:g D s                                   -> --{M}-{D}
            date M O сар:g D n                                   -> --{M}-{D}
            date M O? сар:g D байдал                             -> --{M}-{D}
            date M O? сар:g L                                    -> --{M}-{L}
            date M O? сар:g D+ $                                 -> --{M}-{D}
            date M O сар:b D n                                   -> --{M}-{D}
            date M O? сар:g D хүртэл                             -> --{M}-{D}
            date M O сар:g D - D2 n                              -> --{M}-{D}..--{M}-{D2}
            date Y он M O? сар:g D - D2 n                        -> {Y}-{M}-{D}..{Y}-{M}-{D2}
            date M O? сар:g D , M2 O? сар:g D2 d? өдөр?          -> --{M}-{D};--{M2}-{D2}
            date M O? сар D d өдөр?                              -> --{M}-{D}
            date M O? сар:g D s? - D2 d өдөр?                    -> --{M}-{D}..--{M}-{D2}
            date M O? сар:g D s:a D2 s өдөр? хүртэл?             -> --{M}-{D}..--{M}-{D2}
            date M O? сар:g D s:a M2 O? сар:g D2 s өдөр? хүртэл? -> --{M}-{D}..--{M2}-{D2}
            date M O? сар:g D s? өдөр:a M2 O? сар:g D2 s? өдөр? хүртэл? -> --{M}-{D}..--{M2}-{D2}
            date Y он M O? сар:g D s? өдөр:a M2 O? сар:g D2 s? өдөр? хүртэл? -> {Y}-{M}-{D}..{Y}-{M2}-{D2}
            date Y он M O? сар:g D s? өдөр:a Y2 он M2 O? сар:g D2 s? өдөр? хүртэл? -> {Y}-{M}-{D}..{Y2}-{M2}-{D2}
            date Y он M O? сар:g D+ d өдөр?                      -> {Y}-{M}-{D}
            date M O? сар:g D+ d өдөр?                           -> --{M}-{D}
            date L.X - X2.X3                                     -> --{L}-{X}..--{X2}-{X3}
            date L/X-X2/X3                                       -> --{L}-{X}..--{X2}-{X3}
            date Y он M O? сар:g D s:a M2 O? сар:g D2            -> {Y}-{M}-{D}..{Y}-{M2}-{D2}
            date M O? сар:g D s:a M2 O? сар:g D2 хүртэл          -> --{M}-{D}..--{M2}-{D2}
            date M O? сар:g D s? - M2 O? сар:g D2 s? өдөр?       -> --{M}-{D}..--{M2}-{D2}
            date Y он M O? сар:g D s? - M2 O? сар:g D2 s? өдөр?  -> {Y}-{M}-{D}..{Y}-{M2}-{D2}
            date W O? сар:g D d өдөр?                            -> --{W}-{D}
            date V он M O? сар:g D s? өдөр?                      -> {V}-{M}-{D}
            date D d:a D2 d өдөр?                                -> ---{D}..---{D2}
            date D s:a D2 d:g өдөр?                              -> ---{D}..---{D2}
            date D+ d өдөр                                       -> ---{D}
            date D - D2 d өдөр?                                  -> ---{D}..---{D2}
            date D d өдөр                                        -> ---{D}
            date D d:g                                           -> ---{D}
            date сар:g D s:a n                                   -> ---{D}
            date D+ d:d                                          -> ---{D}
            date M.D d өдөр?                                     -> --{M}-{D}
            date M/D d өдөр?                                     -> --{M}-{D}
            date L.X , M2.D2 d өдөр?                             -> --{L}-{X};--{M2}-{D2}

            period Y он эхний M сар                              -> {Y}-M1-M{m}
            period эхний M сар                                   -> M1-M{m}
            period он:g эхнээс M O? сар хүртэл                   -> M1-M{m}
            period Y он:g эхнээс M O? сар хүртэл                 -> {Y}-M1-M{m}
            period Y он эхний Q улирал                           -> {Y}-Q1-Q{Q}
            period эхний Q улирал                                -> Q1-Q{Q}
            period Y он эхний хагас                              -> {Y}-H1
            period Y он эхний хагас жил                          -> {Y}-H1
            period Y он хагас жил                                -> {Y}-H1
            period эхний хагас жил                               -> H1
            period сүүлийн|<earlier> хагас жил                   -> H2
            period сүүлийн хагас:d                               -> H2
            period эхний хагас:d                                 -> H1
            period хагас жил                                     -> H1
            period хагас , бүтэн жил                             -> H1,year
            period хагас ба бүтэн жил                            -> H1,year
            period хагас бүтэн жил                               -> H1,year
            period хагас , жил                                   -> H1,year
            period хагас жил ба? бүтэн жил                       -> H1,year
            period хагас жил , бүтэн жил                         -> H1,year
            period R O? хагас жил                                -> H{R}
            period R хагас:d                                     -> H{R}
            period Q O хагас жил                                 -> H{Q}
            period Y он R O? хагас жил                           -> {Y}-H{R}
            period Y он Q O хагас жил                            -> {Y}-H{Q}
            period Y он Q O хагас                                -> {Y}-H{Q}
            period Y он сүүлийн хагас жил                        -> {Y}-H2
            period эхний улирал                                  -> Q1
            period Y он эхний улирал                             -> {Y}-Q1
            period хагас жил бүр|тутам                           -> every-half-year
            period жил бүр|тутам                                 -> every-year
            period улирал бүр|тутам                              -> every-quarter
            period сар бүр|тутам                                 -> every-month
            period сар , улирал бүр|тутам                        -> every-month;every-quarter
            period улирал , хагас жил бүр|тутам                  -> every-quarter;every-half-year
            period орой бүр                                      -> every-day
            period сар:g D s? өдөр бүр|тутам                     -> every-month
            period өдөр бүр|тутам                                -> every-day
            period <number> хоног бүр|тутам                      -> every-7-days
            period N <number> хоног бүр|тутам                    -> every-{N}-weeks
            period N s? хоног бүр|тутам                          -> every-{N}-days
            period N s? өдөр бүр|тутам                           -> every-{N}-days
            period N s? сар бүр|тутам                            -> every-{N}-months
            period N s? жил бүр|тутам                            -> every-{N}-years
            period N s? цаг бүр|тутам                            -> every-{N}-hours
            period N s? минут|мин бүр|тутам                      -> every-{N}-minutes
            period жил:g турш                                    -> year-round
            period Y R - R2 улирал                               -> {Y}-Q{R}-Q{R2}
            period Y.R - R2 улирал?                              -> {Y}-Q{R}-Q{R2}
            period Y.R улирал?                                   -> {Y}-Q{R}
            period Y/R улирал?                                   -> {Y}-Q{R}
            period Y-R улирал?                                   -> {Y}-Q{R}
            period R/Y он?                                       -> {Y}-Q{R}
            period R.Y он?                                       -> {Y}-Q{R}
            period Y R улирал                                    -> {Y}-Q{R}
            period Y R $                                         -> {Y}-Q{R}
            period V он Q O? улирал                              -> {V}-Q{Q}
            period V он R O? улирал                              -> {V}-Q{R}
            period Y он R - R2 улирал?                           -> {Y}-Q{R}-Q{R2}
            period Y он R O? улирал                              -> {Y}-Q{R}
            period Y он Q - Q2 O? улирал                         -> {Y}-Q{Q}-Q{Q2}
            period Y он Q O? улирал                              -> {Y}-Q{Q}
            period Y он Q+ O? улирал                             -> {Y}-Q{Q}
            period Y он R+ O? улирал                             -> {Y}-Q{R}
            period R - R2 O? улирал                              -> Q{R}-Q{R2}
            period R - R2                                        -> Q{R}-Q{R2}
            period R+ O? улирал                                  -> Q{R}
            period R - улирал                                    -> Q{R}
            period ^R+ $                                         -> Q{R}
            period ^R - $                                        -> Q{R}
            period ^R у $                                        -> Q{R}
            period Q - Q2 O? улирал                              -> Q{Q}-Q{Q2}
            period Q - R O? улирал                               -> Q{Q}-Q{R}
            period Q+ O? улирал                                  -> Q{Q}
            period L O? улирал                                   -> Q{l}
            period 11 - Q O? улирал                              -> Q2-Q{Q}
            period Y он M - M2 O? сар                            -> {Y}-M{m}-M{m2}
            period Y.M-M2 O? сар                                 -> {Y}-M{m}-M{m2}
            period Y он M O? сар:a M2 O? сар хүртэл?             -> {Y}-{M}..{Y}-{M2}
            period Y он M O? сар:a Y2 он M2 O? сар хүртэл?       -> {Y}-{M}..{Y2}-{M2}
            period Y он M+ O? сар                                -> {Y}-{M}
            period Y.M O? сар                                    -> {Y}-{M}
            period Y.L n                                         -> {Y}-{L}
            period ^Y.M $                                        -> {Y}-{M}
            period Y.10 $                                        -> {Y}-10
            period Y.11 $                                        -> {Y}-11
            period Y.12 $                                        -> {Y}-12
            period Y/L n                                         -> {Y}-{L}
            period L.Y n                                         -> {Y}-{L}
            period L/Y n                                         -> {Y}-{L}
            period Y.M s:a Y2.M2 O? сар? хүртэл?                 -> {Y}-{M}..{Y2}-{M2}
            period Y.M - Y2.M2 s? O? сар? хүртэл?                -> {Y}-{M}..{Y2}-{M2}
            period M - M2 O? сар                                 -> M{m}-M{m2}
            period M - M2 , M3 - M4 O? сар                       -> M{m}-M{m2};M{m3}-M{m4}
            period W - W2 O? сар                                 -> M{w}-M{w2}
            period W O? сар                                      -> M{w}
            period M O? сар:a M2 O? сар хүртэл?                  -> M{m}-M{m2}
            period M s:a M2 O? сар хүртэл                        -> M{m}-M{m2}
            period M+ O сар                                      -> M{m}
            period M сар:d                                       -> M{m}
            period M O сар:g дотор                               -> M{m}
            period M O? сар:g <late>                             -> M{m}
            period 12 сар:g дотор                                -> M12
            period Y он M O? сар:g дотор                         -> {Y}-{M}
            period M сар:g байдал                                -> M{m}
            period M сар:a                                       -> M{m}

            year-range Y - Y2 s? n                               -> {Y}..{Y2}
            year-range Y/Y2 s? n                                 -> {Y}..{Y2}
            year-range Y - Y2 s? хөтөлбөр|төлөвлөгөө|төсөл       -> {Y}..{Y2}
            year-range Y - Y2 s? он                              -> {Y}..{Y2}
            year-range Y/Y2 s? он                                -> {Y}..{Y2}
            year-range Y он - Y2 он                              -> {Y}..{Y2}
            year-range Y-V он                                    -> {Y}..{V}
            year-range Y/V он                                    -> {Y}..{V}
            year-range V-V2 он                                   -> {V}..{V2}
            year-range Y он:a Y2 он хүртэл?                      -> {Y}..{Y2}
            year-range Y s:a Y2 он хүртэл?                       -> {Y}..{Y2}
            year Y+ он                                           -> {Y}
            year Y+ s он                                         -> {Y}

            time H:I                                              -> {H}:{I}
            time H:I s? - H2:I2 s? цаг?                           -> {H}:{I}..{H2}:{I2}
            time H:I s? цаг                                       -> {H}:{I}
            time H:I цаг:a H2:I2 цаг хүртэл?                      -> {H}:{I}..{H2}:{I2}
            time H.I цаг:d                                        -> {H}:{I}
            time H.I цаг:g байдал                                 -> {H}:{I}
            time орой:g H цаг                                     -> {H}:00
            time орой:g H цаг:a орой:g H2 цаг хүртэл?             -> {H}:00..{H2}:00
            time орой:g H.I цаг                                   -> {H}:{I}
            time H.I - H2.I2 цаг                                  -> {H}:{I}..{H2}:{I2}
            time L.I - H2.I2 n                                    -> {L}:{I}..{H2}:{I2}
            time H.I цаг:a H2.I2 цаг хүртэл?                      -> {H}:{I}..{H2}:{I2}
            time L - H2 цаг                                       -> {L}:00..{H2}:00
            time H цаг:a H2 цаг хүртэл?                           -> {H}:00..{H2}:00
            time H цаг:a орой H2 цаг хүртэл?                      -> {H}:00..{H2}:00
            time H s:a H2 цаг хүртэл                              -> {H}:00..{H2}:00
            time H цаг:d                                          -> {H}:00
            time H цаг:a хойш|дараа                               -> {H}:00
            time H цаг:g дараа                                    -> {H}:00
            time H - H2 цаг:g хооронд                             -> {H}:00..{H2}:00
            time H - H2 цаг:d                                     -> {H}:00..{H2}:00
            time H цаг I минут:d                                  -> {H}:{I}
            """;

    private CalendarNotations() {
    }

    /// One notation a line.
    static String lines() {
        return LINES;
    }
}

package mn.biyelelt.domain.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Every notation that is not a plain amount, one a line: `kind pattern -> template unit comparison`.
///
/// The longest match wins, of equal ones the first. In a pattern a blank allows a blank, no blank forbids one. Words stand for
/// themselves with any ending, or with a case: `:g` genitive, `:d` dative, `:a` ablative, `:i` instrumental, `:c` comitative, `:x` accusative, `:n` negative.
///
/// | piece | stands for | piece | stands for |
/// |---|---|---|---|
/// | `Y` `V` | year of four, two figures | `s` `d` | an ending; that of a day: `-ны` |
/// | `M` `D` | month, day | `O` | `дугаар`, `-р` |
/// | `X` | month or day of two figures | | |
/// | `Q` `R` | quarter as figure, Roman numeral; `W` Roman numeral to XII | `A` `B` | abbreviation, single capital |
/// | `N` `L` | whole number, one with leading zero | `S` | Latin abbreviation |
/// | `T` | Latin word | | |
/// | `G` | age | `p` | the word before stands after people in the genitive |
/// | `Z` `K` | `1.2`, `1.2.3` or longer | `n` | no counted thing follows |
/// | `H` `I` | hour, minutes | `^` `$` | start of a line, end of the text or line |
/// | `F` `P` | four figures, telephone number | `+` `?` | several, optional |
///
/// In a template `{M}` is the numeral with two digits, `{m}` without; several templates are divided by `;`. No template: every
/// numeral as written; `{.}`: from the first numeral or abbreviation to the last, as written.
final class Notations {

    private static final String GRAMMAR = """
            date Y.M.D d? өдөр?                                  -> {Y}-{M}-{D}
            date Y.M.D s? өдөр                                   -> {Y}-{M}-{D}
            date Y-M-D d? өдөр?                                  -> {Y}-{M}-{D}
            date Y/M/D d? өдөр?                                  -> {Y}-{M}-{D}
            date Y. M. D d? өдөр?                                -> {Y}-{M}-{D}
            date Y он M.D d? өдөр?                               -> {Y}-{M}-{D}
            date Y он M/D d өдөр?                                -> {Y}-{M}-{D}
            date D.M.Y d? өдөр?                                  -> {Y}-{M}-{D}
            date V.X.X2 d? өдөр?                                 -> {V}-{X}-{X2}
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
            date Y он M O? сар:g D s? - D2 d өдөр?               -> {Y}-{M}-{D}..{Y}-{M}-{D2}
            date Y он M O? сар:g D s:a D2 s өдөр? хүртэл?        -> {Y}-{M}-{D}..{Y}-{M}-{D2}
            date Y он M O? сар:g D s:a D2 s? хүртэл              -> {Y}-{M}-{D}..{Y}-{M}-{D2}
            date Y он M O? сар:g D s:a M2 O? сар:g D2 s өдөр? хүртэл? -> {Y}-{M}-{D}..{Y}-{M2}-{D2}
            date Y он M O? сар:g D s:a Y2 он M2 O? сар:g D2 s өдөр? хүртэл? -> {Y}-{M}-{D}..{Y2}-{M2}-{D2}
            date M O? сар:g D s? өдөр                            -> --{M}-{D}
            date M O? сар:g D d                                  -> --{M}-{D}
            date M O? сар:g D s:a                                -> --{M}-{D}
            date M O сар:g D s                                   -> --{M}-{D}
            date M O сар:g D n                                   -> --{M}-{D}
            date M O? сар:g D байдал                             -> --{M}-{D}
            date M O? сар:g L                                    -> --{M}-{L}
            date M O? сар:g D $                                  -> --{M}-{D}
            date M O? сар D d өдөр?                              -> --{M}-{D}
            date M O? сар:g D s? - D2 d өдөр?                    -> --{M}-{D}..--{M}-{D2}
            date M O? сар:g D s:a D2 s өдөр? хүртэл?             -> --{M}-{D}..--{M}-{D2}
            date M O? сар:g D s:a M2 O? сар:g D2 s өдөр? хүртэл? -> --{M}-{D}..--{M2}-{D2}
            date Y он M O? сар:g D+ d өдөр?                      -> {Y}-{M}-{D}
            date M O? сар:g D+ d өдөр?                           -> --{M}-{D}
            date L.X - X2.X3                                     -> --{L}-{X}..--{X2}-{X3}
            date Y он M O? сар:g D s:a M2 O? сар:g D2            -> {Y}-{M}-{D}..{Y}-{M2}-{D2}
            date M O? сар:g D s:a M2 O? сар:g D2 хүртэл          -> --{M}-{D}..--{M2}-{D2}
            date M O? сар:g D s? - M2 O? сар:g D2 s? өдөр?       -> --{M}-{D}..--{M2}-{D2}
            date V он M O? сар:g D s? өдөр?                      -> {V}-{M}-{D}
            date D d:a D2 d өдөр?                                -> ---{D}..---{D2}
            date D+ d өдөр                                       -> ---{D}
            date D - D2 d өдөр?                                  -> ---{D}..---{D2}
            date D d өдөр                                        -> ---{D}
            date D d:g                                           -> ---{D}
            date D d:d                                           -> ---{D}
            date M.D d өдөр?                                     -> --{M}-{D}
            date M/D d өдөр?                                     -> --{M}-{D}

            period Y он эхний M сар                              -> {Y}-M1-M{m}
            period эхний M сар                                   -> M1-M{m}
            period Y он эхний Q улирал                           -> {Y}-Q1-Q{Q}
            period эхний Q улирал                                -> Q1-Q{Q}
            period Y он эхний хагас                              -> {Y}-H1
            period Y он эхний хагас жил                          -> {Y}-H1
            period Y он хагас жил                                -> {Y}-H1
            period эхний хагас жил                               -> H1
            period сүүлийн хагас жил                             -> H2
            period хагас жил                                     -> H1
            period хагас , бүтэн жил                             -> H1,year
            period хагас ба бүтэн жил                            -> H1,year
            period хагас , жил                                   -> H1,year
            period хагас жил ба? бүтэн жил                       -> H1,year
            period хагас жил , бүтэн жил                         -> H1,year
            period R O? хагас жил                                -> H{R}
            period Q O хагас жил                                 -> H{Q}
            period Y он R O? хагас жил                           -> {Y}-H{R}
            period Y он Q O хагас жил                            -> {Y}-H{Q}
            period Y он сүүлийн хагас жил                        -> {Y}-H2
            period эхний улирал                                  -> Q1
            period Y он эхний улирал                             -> {Y}-Q1
            period хагас жил бүр|тутам                           -> every-half-year
            period жил бүр|тутам                                 -> every-year
            period улирал бүр|тутам                              -> every-quarter
            period сар бүр|тутам                                 -> every-month
            period өдөр бүр|тутам                                -> every-day
            period <number> хоног бүр|тутам                      -> every-7-days
            period N <number> хоног бүр|тутам                    -> every-{N}-weeks
            period N s? хоног бүр|тутам                          -> every-{N}-days
            period N s? өдөр бүр|тутам                           -> every-{N}-days
            period N s? сар бүр|тутам                            -> every-{N}-months
            period N s? жил бүр|тутам                            -> every-{N}-years
            period N s? цаг бүр|тутам                            -> every-{N}-hours
            period жил:g турш                                    -> year-round
            period Y R - R2 улирал                               -> {Y}-Q{R}-Q{R2}
            period Y.R - R2 улирал?                              -> {Y}-Q{R}-Q{R2}
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
            period Q+ O? улирал                                  -> Q{Q}
            period 11 - Q O? улирал                              -> Q2-Q{Q}
            period Y он M - M2 O? сар                            -> {Y}-M{m}-M{m2}
            period Y он M O? сар:a M2 O? сар хүртэл?             -> {Y}-{M}..{Y}-{M2}
            period Y он M O? сар:a Y2 он M2 O? сар хүртэл?       -> {Y}-{M}..{Y2}-{M2}
            period Y он M+ O? сар                                -> {Y}-{M}
            period Y.M O? сар                                    -> {Y}-{M}
            period Y.M s:a Y2.M2 O? сар? хүртэл?                 -> {Y}-{M}..{Y2}-{M2}
            period Y.M - Y2.M2 s? O? сар? хүртэл?                -> {Y}-{M}..{Y2}-{M2}
            period M - M2 O? сар                                 -> M{m}-M{m2}
            period W - W2 O? сар                                 -> M{W}-M{W2}
            period W O? сар                                      -> M{W}
            period M O? сар:a M2 O? сар хүртэл?                  -> M{m}-M{m2}
            period M s:a M2 O? сар хүртэл                        -> M{m}-M{m2}
            period M+ O сар                                      -> M{m}
            period M сар:d                                       -> M{m}
            period M O сар:g дотор                               -> M{m}
            period 12 сар:g дотор                                -> M12
            period Y он M O? сар:g дотор                         -> {Y}-{M}
            period M сар:g байдал                                -> M{m}
            period M сар:a                                       -> M{m}

            year-range Y - Y2 s? n                               -> {Y}..{Y2}
            year-range Y/Y2 s? n                                 -> {Y}..{Y2}
            year-range Y - Y2 s? он                              -> {Y}..{Y2}
            year-range Y/Y2 s? он                                -> {Y}..{Y2}
            year-range Y он - Y2 он                              -> {Y}..{Y2}
            year-range Y-V он                                    -> {Y}..{V}
            year-range Y/V он                                    -> {Y}..{V}
            year-range Y он:a Y2 он хүртэл?                      -> {Y}..{Y2}
            year-range Y s:a Y2 он хүртэл?                       -> {Y}..{Y2}
            year Y+ он                                           -> {Y}
            year Y+ s он                                         -> {Y}

            age N - N2 s? нас                                    -> {N}..{N2} years
            age N s? нас? - N2 s? нас                            -> {N}..{N2} years
            age N s:a N2 s? нас                                  -> {N}..{N2} years
            age N - N2 s? хүртэл нас                             -> {N}..{N2} years
            age N s:a N2 s? хүртэл нас                           -> {N}..{N2} years
            age N - N2 , N3 s? нас                               -> {N}..{N2};{N3} years
            age N - N2 , N3 - N4 s? нас                          -> {N}..{N2};{N3}..{N4} years
            age G+ s? нас                                        -> {G} years
            age N s:a дээш|их нас                                -> {N} years >
            age N нас:a дээш|их                                  -> {N} years >
            age G s? , түүнээс дээш нас                          -> {G} years >=
            age N s? ба түүнээс дээш нас                         -> {N} years >=
            age N нас ба түүнээс дээш                            -> {N} years >=
            age N s:a доош|бага нас                              -> {N} years <
            age N нас:a доош|бага                                -> {N} years <
            age N s? хүртэл нас                                  -> {N} years <
            age N нас хүртэл                                     -> {N} years <
            age N s? нас хүрэх:n                                 -> {N} years <
            age N s? нас хүрэх                                   -> {N} years >=
            age G + s? нас                                       -> {G} years >=
            age N+ сар:c                                         -> {N} months
            age N хүртэл сар:c                                   -> {N} months <
            age 0 - N s? хоног:c                                 -> 0..{N} days
            age N - N2 сар:c                                     -> {N}..{N2} months

            phone F-F O                                          -> {.}
            ordinal N - N2 s? O? <group>:g                       -> {N}..{N2}
            ordinal N - N2 O                                     -> {N}..{N2}
            ordinal N+ O <group>?                                -> {N}
            ordinal N+ <group>:g                                 -> {N}
            ordinal W+ O? <group>                                -> {W}
            ordinal <group> - N                                  -> {N}
            ordinal <group> № N                                  -> {N}
            ordinal R O                                          -> {R}
            ordinal дугаар N n                                   -> {N}
            ordinal дугаар : N n                                 -> {N}
            ordinal дугаар № N                                   -> {N}
            ordinal дугаар - N n                                 -> {N}

            law-reference N+ s? O <reference>|<article>|хууль
            law-reference L+ хууль
            law-reference Z s? O <article>
            law-reference Z s? O
            law-reference N+ s? тоот
            law-reference L+ s? O? <reference>
            law-reference Z s:d заасан
            law-reference N s:d заасан
            law-reference Z s:g <article>
            law-reference K s:d
            law-reference хууль K s?
            law-reference хууль Z s?
            law-reference хууль N s:d
            law-reference хууль N+ O <article>
            law-reference хууль N+ O <article>:g N2 O <article>
            law-reference хууль N+ O <article>:g Z s? O? <article>?
            law-reference хууль N+ O <article>:g K s?
            law-reference N+ O <article>:g N2 O <article>
            law-reference N+ O <article>:g Z s?
            law-reference N+ O <article>:g K s?
            law-reference B/N s? O? тоот?                         -> {.}
            law-reference B-N s? O? <reference>                   -> {.}
            law-reference B/N-N2 s? O?                            -> {.}
            law-reference A/N s? O <reference>                    -> {.}
            law-reference N/N2 s? O                               -> {.}
            law-reference N/N2 s? тоот                            -> {.}
            law-reference N-N2/N3 s? O? тоот?                     -> {.}
            law-reference N-N2-N3/N4 s? O? тоот?                  -> {.}
            law-reference N-N2-N3-N4/N5 s? O? тоот?               -> {.}
            law-reference N/N2-N3 s? O? тоот?                     -> {.}
            law-reference №N                                      -> {N}
            law-reference № L
            law-reference № N
            law-reference № N/N2                                  -> {.}
            law-reference № B/N                                   -> {.}
            law-reference № N-N2-N3/N4                            -> {.}
            law-reference № N-N2/N3                               -> {.}
            law-reference № N/N2-N3                               -> {.}

            code BN.N2                                            -> {.}
            code BN,N2                                            -> {.}
            code BN-BN                                            -> {.}
            code BN                                               -> {.}
            code K+ s?
            code A - K+
            code A -? K+
            code A - Z+
            code A -? Z+ n
            code A Z n
            code A-N n                                            -> {.}
            code S -? N-N2:Y                                      -> {.}
            code S -? N:Y                                         -> {.}
            code S -? N n                                         -> {.}
            code S N-Y                                            -> {.}
            code A N:Y                                            -> {.}
            code A N-N2:Y                                         -> {.}
            code <account> s? N                                   -> {N}
            code <account> : N                                    -> {N}
            code <account> дугаар N                               -> {N}
            code AN                                               -> {.}
            time H:I                                              -> {H}:{I}
            time H:I s? - H2:I2 s? цаг?                           -> {H}:{I}..{H2}:{I2}
            time H:I s? цаг                                       -> {H}:{I}
            time H.I цаг:d                                        -> {H}:{I}
            time H.I - H2.I2 цаг                                  -> {H}:{I}..{H2}:{I2}
            time H.I цаг:a H2.I2 цаг хүртэл?                      -> {H}:{I}..{H2}:{I2}
            time L - H2 цаг                                       -> {L}:00..{H2}:00
            time H цаг:a H2 цаг хүртэл?                           -> {H}:00..{H2}:00
            time H s:a H2 цаг хүртэл                              -> {H}:00..{H2}:00
            time H цаг:d                                          -> {H}:00
            time H цаг I минут:d                                  -> {H}:{I}

            name-number <vaccine> - Q                             -> {Q}
            name-number N талт                                    -> {N}
            name-number TN                                        -> {N}
            name-number TNT                                       -> {N}
            name-number NB                                        -> {N}
            name-number NS                                        -> {N}
            name-number S-N                                       -> {N}
            name-number ковид - N                                 -> {N}
            name-number N:N2:N3                                   -> {.}
            name-number N:N2                                      -> {.}
            name-number N:N2.N3                                   -> {.}
            name-number N:N2,N3                                   -> {.}
            name-number N <campaign>                              -> {N}
            name-number 24/7                                      -> {.}
            name-number 1111 төв                                  -> 1111
            name-number 11-11                                     -> {.}

            phone утас s? O? P+                                   -> {P}
            phone утас s? : P+                                    -> {P}
            phone утас s? : F-F                                   -> {.}
            phone утас s? O? F-F                                  -> {.}
            phone утас s? N-N2-N3-N4                              -> {.}
            phone утас s? : N-N2-N3-N4                            -> {.}
            phone F-F O? утас                                     -> {.}
            phone P O? утас                                       -> {P}
            phone P дугаарын                                      -> {P}
            phone F-F дугаарын                                    -> {.}
            phone N дугаарын утас                                 -> {N}
            phone N O? утас                                       -> {N}
            phone утас s? O? : N                                  -> {N}
            phone ( N ) N2                                        -> {.}

            duration N хүртэл хоног                               -> {N} days <=
            duration N - N2 сар:g хүрэлцээ                        -> {N}..{N2} months
            duration N хагас жил                                  -> {N}.5 years
            duration N хагас сар                                  -> {N}.5 months
            duration N хагас цаг                                  -> {N}.5 hours
            duration сүүлийн N цаг                               -> {N} hours
            duration хагас цаг                                    -> 0.5 hours

            range + N - + N2 <degree>                             -> {N}..{N2}
            range + N°T - + N2°T                                  -> {N}..{N2}
            range + N°T s:a + N2°T                                -> {N}..{N2}
            quantity тал хувь                                     -> 50 percent
            quantity тал p нь                                     -> 0.5 fraction
            quantity тал:x p нь?                                  -> 0.5 fraction
            quantity тал:a гаруй хувь                             -> 50 percent >
            quantity тал:a гаруй нь                               -> 0.5 fraction >
            quantity тэн хагас нь?                                -> 0.5 fraction
            quantity хагас нь                                     -> 0.5 fraction
            quantity хагас:x нь?                                  -> 0.5 fraction
            """;

    private final NotationTree tree = new NotationTree(
            GRAMMAR.lines().filter(line -> !line.isBlank()).map(Notations::notation).toList());

    /// A search of one text.
    NotationSearch in(Tokens tokens) {
        return new NotationSearch(tree, tokens);
    }

    private static Notation notation(String line) {
        String[] sides = line.split("->", 2);
        String head = sides[0].trim();
        int blank = head.indexOf(' ');
        var kind = ValueKind.valueOf(head.substring(0, blank).toUpperCase(Locale.ROOT).replace('-', '_'));
        String[] result = sides.length == 1 ? new String[0] : sides[1].trim().split(" +");
        return new Notation(kind, PatternText.atoms(head.substring(blank + 1).trim()),
                result.length == 0 ? List.of() : List.of(result[0].split(";")),
                result.length < 2 ? Unit.NONE : Unit.of(result[1]).orElseThrow(),
                result.length < 3 ? Comparison.EQUAL : comparison(result[2]));
    }

    private static Comparison comparison(String key) {
        return Arrays.stream(Comparison.values()).filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }
}

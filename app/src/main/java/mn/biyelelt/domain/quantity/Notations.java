package mn.biyelelt.domain.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Every notation that is not a plain amount, one a line: `kind pattern -> template unit comparison`. Those of the calendar and of
/// references stand in classes of their own.
///
/// The longest match wins, of equal ones the first. In a pattern a blank allows a blank, no blank forbids one. Words stand for
/// themselves with any ending, or with a case: `:g` genitive, `:d` dative, `:a` ablative, `:i` instrumental, `:c` comitative, `:x` accusative, `:n` negative,
/// `:b` none.
///
/// | piece | stands for | piece | stands for |
/// |---|---|---|---|
/// | `Y` `V` | year of four, two figures | `s` `d` | an ending; that of a day: `-ны` |
/// | `M` `D` | month, day | `O` | `дугаар`, `-р` |
/// | `X` | month or day of two figures | | |
/// | `Q` `R` | quarter as figure, Roman numeral; `W` Roman numeral to XII | `A` `B` | abbreviation, single capital |
/// | `N` `L` | whole number, one with leading zero | `S` | Latin abbreviation |
/// | `T` | Latin word | `C` | Latin name: a capital, then small letters |
/// | `G` | age | `p` | the word before stands after people in the genitive |
/// | `Z` `K` | `1.2`, `1.2.3` or longer | `n` | no counted thing follows |
/// | `H` `I` | hour, minutes | `^` `$` | start of a line, end of the text or line |
/// | `F` `P` | four figures, telephone number | `+` `?` | several, optional |
///
/// In a template `{M}` is the numeral with two digits, `{m}` without; several templates are divided by `;`. No template: every
/// numeral as written; `{.}`: from the first numeral or abbreviation to the last, as written.
final class Notations {

    /// Before those of the calendar: `6-11 сартай` are no months of a year.
    private static final String AGES = """
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
            age N s:a доошгүй нас                                -> {N} years >=
            age N нас:a доошгүй                                  -> {N} years >=
            age N s:a дээшгүй нас                                -> {N} years <=
            age N нас:a дээшгүй                                  -> {N} years <=
            age N дээш нас                                       -> {N} years >
            age N доош нас                                       -> {N} years <
            age N сар:a доош|бага нас                            -> {N} months <
            age N сар:a дээш|их нас                              -> {N} months >
            age нас:g N - N2 <group>?                            -> {N}..{N2} years
            age G s? , түүнээс дээш нас                          -> {G} years >=
            age N s? ба түүнээс дээш нас                         -> {N} years >=
            age N нас ба түүнээс дээш                            -> {N} years >=
            age N s:a доош|бага нас                              -> {N} years <
            age N нас:a доош|бага                                -> {N} years <
            age N s? хүртэл нас                                  -> {N} years <
            age N сар хүртэл нас                                 -> {N} months <
            age N нас хүртэл                                     -> {N} years <
            age N s? нас хүрэх:n                                 -> {N} years <
            age N s? нас хүрэх                                   -> {N} years >=
            age G + s? нас                                       -> {G} years >=
            age N сар:a N2 s? нас хүртэл?                        -> {N2} years <
            age N нас N2 сар                                     -> {N} years
            age N+ сар:c                                         -> {N} months
            age N хүртэл сар:c                                   -> {N} months <
            age 0 - N s? хоног:c                                 -> 0..{N} days
            age N - N2 сар:c                                     -> {N}..{N2} months
            age N сар - N2 s? нас хүртэл?                        -> {N2} years <
            age N сар - N2 s? хүртэл нас                         -> {N2} years <
            """;
    private static final String AMOUNTS = """
            duration N хүртэл хоног                               -> {N} days <=
            duration N сар:a дээшгүй                              -> {N} months <=
            duration N сар:a доошгүй                              -> {N} months >=
            duration N сар:a дээш|их                              -> {N} months >
            duration N - N2 сар:g хүрэлцээ                        -> {N}..{N2} months
            duration N хагас жил                                  -> {N}.5 years
            duration N хагас сар                                  -> {N}.5 months
            duration N хагас цаг                                  -> {N}.5 hours
            duration сүүлийн|<earlier> N цаг                     -> {N} hours
            duration хагас цаг                                    -> 0.5 hours
            duration сүүлийн N сар                               -> {N} months

            range + N - + N2 <degree>                             -> {N}..{N2}
            range +N-+N2                                          -> {N}..{N2}
            range + N°T - + N2°T                                  -> {N}..{N2}
            range + N°T s:a + N2°T                                -> {N}..{N2}

            quantity тал хувь                                     -> 50 percent
            quantity хагас хувь                                   -> 0.5 percent
            quantity тал p нь                                     -> 0.5 fraction
            quantity тал:x p нь?                                  -> 0.5 fraction
            quantity тал:a гаруй хувь                             -> 50 percent >
            quantity тал:a гаруй нь                               -> 0.5 fraction >
            quantity тал:a доошгүй хувь                           -> 50 percent >=
            quantity тал:a доошгүй нь                             -> 0.5 fraction >=
            quantity тэн хагас нь?                                -> 0.5 fraction
            quantity хагас нь                                     -> 0.5 fraction
            quantity хагас:x нь?                                  -> 0.5 fraction
            quantity хагас:i                                      -> 0.5 fraction
            quantity хагас дахин                                  -> 0.5 fold
            quantity хагас <post> тоо?                            -> 0.5 items
            quantity M нас:g <group>:b n                          -> {m} items
            quantity M нас:g <group>:i                            -> {m} items
            """;

    private final NotationTree tree = new NotationTree(all());

    /// A search of one text.
    NotationSearch in(Tokens tokens) {
        return new NotationSearch(tree, tokens);
    }

    private static List<Notation> all() {
        var notations = new ArrayList<Notation>();
        for (String lines : List.of(AGES, CalendarNotations.lines(), ReferenceNotations.lines(), AMOUNTS)) {
            for (String line : lines.split("\n")) {
                if (!line.isBlank()) {
                    notations.add(notation(line));
                }
            }
        }
        return notations;
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
        for (Comparison comparison : Comparison.values()) {
            if (comparison.key().equals(key)) {
                return comparison;
            }
        }
        throw new IllegalArgumentException(key);
    }
}

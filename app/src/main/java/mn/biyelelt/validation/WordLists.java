package mn.biyelelt.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.biyelelt.domain.plan.OfficeUnit;
import mn.biyelelt.domain.plan.Person;

/// The lists that rules look into: files with one entry a line, `#` before remarks, `word = value` where a value belongs to a
/// word. A user's own file of the same name adds to the shipped one. Immutable.
public final class WordLists {

    /// The lists, each named like its file: `ABBREVIATIONS` is `abbreviations.txt`.
    public enum Name {
        /// Abbreviations that need no explanation.
        ABBREVIATIONS,
        /// `aimag = number of soums, most inhabitants`.
        AIMAGS,
        /// `wrong = right`.
        SPELLING,
        /// Phrases that say that work is not finished.
        UNFINISHED,
        /// Phrases that say nothing measurable when they are a whole target.
        GENERIC,
        /// Phrases that give a reason.
        REASONS,
        /// Words of things that are better when fewer.
        FALLING,
        /// Last words of sentences that were cut off.
        CUT,
        /// Words of illnesses that are nobody else's business.
        ILLNESS,
        /// `name = position` of the people that plans name.
        PEOPLE,
        /// Units and offices that are responsible, by name or abbreviation.
        UNITS;

        /// Name of the file.
        public String file() {
            return name().toLowerCase(Locale.ROOT) + ".txt";
        }
    }

    /// What is known of an aimag.
    public record Aimag(int soums, int inhabitants) {}

    private final Map<Name, List<String>> lines;
    private final Set<String> abbreviations;
    private final Map<String, String> people;
    private final Set<String> named;
    private final Map<String, String> undotted;
    private final Map<String, String> spelling;
    private final Set<String> wrongTogether;
    private final Map<String, Aimag> aimags;
    private final Aimag largest;
    private final Map<Name, PhraseSet> phrases = new EnumMap<>(Name.class);

    private WordLists(Map<Name, List<String>> lines) {
        this.lines = lines;
        var known = new HashSet<>(of(Name.ABBREVIATIONS));
        known.addAll(of(Name.UNITS));
        this.abbreviations = Set.copyOf(known);
        this.people = pairs(of(Name.PEOPLE));
        var both = new HashSet<>(people.keySet());
        both.addAll(of(Name.UNITS));
        this.named = Set.copyOf(both);
        this.undotted = undotted(known);
        this.spelling = pairs(of(Name.SPELLING));
        this.wrongTogether = spelling.keySet().stream().filter(key -> key.indexOf(' ') > 0)
                .map(key -> key.substring(0, key.indexOf(' '))).collect(Collectors.toUnmodifiableSet());
        this.aimags = aimags(pairs(of(Name.AIMAGS)));
        this.largest = largest(aimags);
        for (Name name : List.of(Name.UNFINISHED, Name.GENERIC, Name.REASONS, Name.FALLING, Name.CUT, Name.ILLNESS)) {
            phrases.put(name, new PhraseSet(of(name)));
        }
    }

    /// The lists that come with the program.
    public static WordLists shipped() {
        var lines = new EnumMap<Name, List<String>>(Name.class);
        for (Name name : Name.values()) {
            lines.put(name, lines(text(name)));
        }
        return new WordLists(lines);
    }

    /// These lists with the entries of a user's own file.
    public WordLists with(Name name, String text) {
        var more = new EnumMap<>(lines);
        var together = new ArrayList<>(of(name));
        together.addAll(lines(text));
        more.put(name, together);
        return new WordLists(more);
    }

    /// These lists with the workspace's directory: who and what a plan may name.
    public WordLists with(List<Person> directory, List<OfficeUnit> units) {
        String names = directory.stream().map(person -> person.name() + " = " + line(person.position()))
                .collect(Collectors.joining("\n"));
        String places = units.stream().flatMap(unit -> Stream.of(unit.name(), unit.shortName()))
                .collect(Collectors.joining("\n"));
        return with(Name.PEOPLE, names).with(Name.UNITS, places);
    }

    private static String line(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    /// The people of the directory with their positions, in one line each.
    public Map<String, String> people() {
        return people;
    }

    /// The people and units of the directory, as they are to be written.
    public Set<String> named() {
        return named;
    }

    /// Whether an abbreviation needs no explanation.
    public boolean knows(String abbreviation) {
        return abbreviations.contains(abbreviation);
    }

    /// The abbreviation of the list that was written without its Ө or Ү; empty for one that stands there itself.
    public Optional<String> dotted(String abbreviation) {
        return Optional.ofNullable(undotted.get(abbreviation));
    }

    /// The right spelling of two words in a row that are wrong together, in small letters.
    public Optional<String> spelling(String first, String second) {
        return wrongTogether.contains(first) ? spelling(first + ' ' + second) : Optional.empty();
    }

    /// The right spelling of a word in small letters that is spelt wrong.
    public Optional<String> spelling(String wrong) {
        return Optional.ofNullable(spelling.get(wrong));
    }

    /// What is known of an aimag, by its name without the word "аймаг".
    public Optional<Aimag> aimag(String name) {
        return Optional.ofNullable(aimags.get(name.strip()));
    }

    /// The largest numbers that any aimag has.
    public Aimag largestAimag() {
        return largest;
    }

    /// A list of phrases.
    ///
    /// @throws IllegalArgumentException if it is not one of phrases
    public PhraseSet phrases(Name name) {
        PhraseSet found = phrases.get(name);
        if (found == null) {
            throw new IllegalArgumentException(name.file());
        }
        return found;
    }

    private List<String> of(Name name) {
        return lines.getOrDefault(name, List.of());
    }

    private static Map<String, String> undotted(Set<String> abbreviations) {
        var undotted = new HashMap<String, String>();
        for (String abbreviation : abbreviations) {
            String plain = abbreviation.replace('Ө', 'О').replace('Ү', 'У');
            if (!abbreviations.contains(plain)) {
                undotted.put(plain, abbreviation);
            }
        }
        return Map.copyOf(undotted);
    }

    private static Map<String, String> pairs(List<String> lines) {
        var pairs = new HashMap<String, String>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                pairs.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
            }
        }
        return Map.copyOf(pairs);
    }

    private static Map<String, Aimag> aimags(Map<String, String> pairs) {
        var aimags = new HashMap<String, Aimag>();
        pairs.forEach((name, value) -> number(value).ifPresent(facts -> aimags.put(name, facts)));
        return Map.copyOf(aimags);
    }

    private static Aimag largest(Map<String, Aimag> aimags) {
        return new Aimag(aimags.values().stream().mapToInt(Aimag::soums).max().orElse(Integer.MAX_VALUE),
                aimags.values().stream().mapToInt(Aimag::inhabitants).max().orElse(Integer.MAX_VALUE));
    }

    /// A line that is not `soums, inhabitants` counts as not there: a user's slip must not stop the check.
    private static Optional<Aimag> number(String value) {
        List<String> parts = List.of(value.split(",", -1));
        if (parts.size() != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Aimag(Integer.parseInt(parts.getFirst().strip()), Integer.parseInt(parts.getLast().strip())));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }

    private static String text(Name name) {
        try (InputStream in = WordLists.class.getResourceAsStream(name.file())) {
            if (in == null) {
                throw new IllegalStateException("list missing: " + name.file());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

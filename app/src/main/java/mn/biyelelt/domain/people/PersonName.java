package mn.biyelelt.domain.people;

/// Tells a person's name as it is printed, `Б.Тод`, from the name of a unit.
public final class PersonName {

    private static final int LONGEST_INITIAL = 2;

    private PersonName() {
    }

    /// Whether the text is an initial of one or two letters, a stop and a name that begins with a capital.
    public static boolean is(String text) {
        String name = text.strip();
        int stop = name.indexOf('.');
        if (stop < 1 || stop > LONGEST_INITIAL || stop + 1 >= name.length()) {
            return false;
        }
        String given = name.substring(stop + 1).strip();
        return Character.isUpperCase(name.charAt(0)) && !given.isEmpty() && Character.isUpperCase(given.charAt(0))
                && given.chars().allMatch(letter -> Character.isLetter(letter) || letter == '-');
    }
}

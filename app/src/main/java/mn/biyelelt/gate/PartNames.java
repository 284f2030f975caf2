package mn.biyelelt.gate;

import mn.biyelelt.gate.FileRefused.Reason;

/// What the name of a part may be: a path downwards, in characters that can be a file's name on every system.
final class PartNames {

    private static final int LONGEST = 255;
    private static final String NEVER = "\\:*?\"<>|";

    private PartNames() {
    }

    /// @throws FileRefused if the name leads elsewhere or cannot be a name
    static void require(String name, String file) {
        if (name.isEmpty() || name.length() > LONGEST || hasForbidden(name) || leadsElsewhere(name)) {
            throw new FileRefused(Reason.UNSAFE_NAME, file, printable(name));
        }
    }

    private static boolean hasForbidden(String name) {
        return name.chars().anyMatch(letter -> Character.isISOControl(letter) || NEVER.indexOf(letter) >= 0);
    }

    private static boolean leadsElsewhere(String name) {
        String folded = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        for (String step : folded.split("/", -1)) {
            if (step.isBlank() || step.equals(".") || step.equals("..")) {
                return true;
            }
        }
        return false;
    }

    /// What may be shown: no line breaks, no endless names.
    private static String printable(String name) {
        String shown = name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
        var text = new StringBuilder();
        shown.codePoints().map(letter -> Character.isISOControl(letter) ? '·' : letter).forEach(text::appendCodePoint);
        return text.toString();
    }
}

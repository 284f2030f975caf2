package mn.biyelelt.report.xlsx;

import mn.biyelelt.report.ooxml.CarriedText;

/// Names of sheets: Excel takes up to 31 characters, some of them not; others stumble over marks that stand in formulas.
final class SheetName {

    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[]:*?/\\',!";

    private SheetName() {
    }

    /// A text as far as the name of a sheet can be.
    static String of(String text) {
        String name = cut(text, LONGEST);
        return name.isEmpty() ? "1" : name;
    }

    /// The same with a number, for a second sheet of that name.
    static String of(String text, int number) {
        String mark = " (" + number + ")";
        return (cut(text, LONGEST - mark.length()) + mark).strip();
    }

    private static String cut(String text, int longest) {
        var name = new StringBuilder();
        String carried = CarriedText.of(text).strip();
        for (int i = 0; i < carried.length() && name.length() < longest; i++) {
            char c = carried.charAt(i);
            name.append(FORBIDDEN.indexOf(c) >= 0 || c < ' ' ? ' ' : c);
        }
        if (!name.isEmpty() && Character.isHighSurrogate(name.charAt(name.length() - 1))) {
            name.setLength(name.length() - 1);
        }
        if (carried.length() > longest && carried.charAt(longest) != ' ') {
            name.setLength(endOfWords(name));
        }
        return name.toString().strip();
    }

    /// Where the last whole word ends; the end itself where that would take half of the name.
    private static int endOfWords(StringBuilder name) {
        int blank = name.lastIndexOf(" ");
        return blank > name.length() / 2 ? blank : name.length();
    }
}

package mn.biyelelt.domain.form;

/// Suffixes that a written number takes by how it is spoken: the vowels of the last spoken numeral decide.
///
/// One, four, nine, forty, ninety and nought have front vowels (`дүгээр`, `-ний`); all others back vowels (`дугаар`, `-ны`).
public final class MongolianNumerals {

    private MongolianNumerals() {
    }

    /// The ordinal word after a number: `98` takes `дугаар`, `89` takes `дүгээр`.
    public static String ordinal(long number) {
        return frontVowels(number) ? "дүгээр" : "дугаар";
    }

    /// The genitive suffix of a day of the month: `10` takes `-ны`, `11` takes `-ний`.
    public static String dayGenitive(long day) {
        return frontVowels(day) ? "-ний" : "-ны";
    }

    private static boolean frontVowels(long number) {
        long magnitude = Math.abs(number);
        int unit = (int) (magnitude % 10);
        if (unit != 0) {
            return unit == 1 || unit == 4 || unit == 9;
        }
        int tens = (int) (magnitude / 10 % 10);
        return tens == 4 || tens == 9 || magnitude == 0;
    }
}

package mn.biyelelt.progress;

import java.util.regex.Pattern;

/// Amounts that are meant of each: `өрх бүрт 2 удаа`, `эмч тус бүр 40 цаг`. What was done for all together cannot be set beside them
/// without knowing how many there are; how often something is done in a time, `сар бүр`, is no such amount.
final class Apiece {

    private static final Pattern EACH = Pattern.compile(
            "(\\p{L}+)\\s+(?:(?:тус\\s+)?бүр[тд]?|тутам[д]?)(?![\\p{L}])");
    private static final Pattern TIME = Pattern.compile(
            "(?:сар|улир|жил|хоног|өдөр|өдр|цаг|минут|мин|гараг|тухай|орой|өглөө|тус|ээлж).*");

    private Apiece() {
    }

    static boolean in(String text) {
        var each = EACH.matcher(Amounts.folded(text));
        while (each.find()) {
            if (!TIME.matcher(each.group(1)).matches()) {
                return true;
            }
        }
        return false;
    }
}

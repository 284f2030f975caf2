package mn.biyelelt.domain.plan;

import java.util.List;
import java.util.Random;

/// Texts for property tests: ordinary office Mongolian, and everything that has ever hurt a program.
public final class RandomTexts {

    private static final List<String> WORDS = List.of("арга", "хэмжээ", "өвчлөл", "үзлэг", "хувь", "90%", "1.2.3", "№",
            "₮",
            "иргэн", "сургалт", "I-IV улирал", "-", "бүрэн");

    private static final List<String> NASTY = List.of(
            "нэг\nхоёр\n\nгурав", "\n", "\r\n", " \t ", "  зайтай  ", "\"хашилт\" 'ганц' `буруу`", "c:\\зам\\файл",
            "🚑👩‍⚕️ яаралтай", "שלום مرحبا", "\u202Eбаруунаас\u202C", "\u0000\u0001\u001B\u007F\u0085",
            "13\u00A0800\u00A0000", "\u2028\u2029", "\uFEFFдээд", "\uD83D", "e\u0301 é", "<b>&amp;</b>",
            "'; drop table cell; --", "{\"json\": [1, 2]}", "${place} {place}", "1. нэг\n2. хоёр\n   - гурав",
            "null", "true", "0", "\uFFFD\uFFFF", "=1+1", "Ө ө Ү ү Ё ё “ ” –");

    private RandomTexts() {
    }

    /// A text of any kind; now and then empty.
    public static String any(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1, 2 -> NASTY.get(random.nextInt(NASTY.size()));
            case 3 -> sentence(random) + NASTY.get(random.nextInt(NASTY.size())) + sentence(random);
            default -> sentence(random);
        };
    }

    /// A text of any kind, now and then of 50,000 characters.
    public static String anyLength(Random random) {
        return random.nextInt(200) == 0 ? huge(random) : any(random);
    }

    /// All texts that are hard on files, databases and papers.
    public static List<String> nasty() {
        return NASTY;
    }

    /// A text of 50,000 characters.
    public static String huge(Random random) {
        var text = new StringBuilder();
        while (text.length() < 50_000) {
            text.append(any(random)).append(' ');
        }
        return text.substring(0, 50_000);
    }

    private static String sentence(Random random) {
        var text = new StringBuilder();
        int words = 1 + random.nextInt(12);
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}

package mn.biyelelt.report.layout;

import java.util.Random;

/// Random text that looks like office Mongolian: invented sentences of usual words, numbers and abbreviations.
public final class Texts {

    private static final String[] WORDS = {"эрүүл", "мэндийн", "төвийн", "үйл", "ажиллагааг", "сайжруулах", "иргэдийн",
        "үзлэгт", "хамруулсан", "хувь", "тусламж", "үйлчилгээний", "чанарыг", "дээшлүүлэх", "сургалт", "зохион",
        "байгуулсан", "нийт", "хүн", "амын", "урьдчилан", "сэргийлэх", "вакцинжуулалт", "хөдөлмөрийн", "гүйцэтгэлийн",
        "төлөвлөгөө", "биелэлтийг", "хангасан", "байна", "өрхийн", "ЭМТ", "СЗДТГ", "ДЭМБ", "оношилгооны", "тоног",
        "төхөөрөмжийн", "ашиглалт", "эмийн", "сангийн", "нөөц", "малчин", "өрх", "өсвөр", "насны", "хүүхдийн",
        "шүд", "амны", "хөндийн", "эрүүлжүүлэлт", "халдварт", "бус", "өвчний", "эрт", "илрүүлгийн", "хамралт",
        "хариуцлагатай", "мэргэжилтнүүдийн", "чадавхыг", "бэхжүүлсэн", "цахим", "системд", "бүртгэсэн", "№12", "“Алсын",
        "хараа”", "–", "100%", "92,7", "3288", "12.5", "4 500 000₮", "2025.03.15", "БГТ", "1.2.3"};

    private final Random random;

    public Texts(Random random) {
        this.random = random;
    }

    /// A sentence of about that many words.
    public String sentence(int words) {
        var text = new StringBuilder();
        int count = Math.max(1, words / 2 + random.nextInt(words + 1));
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.append('.').toString();
    }

    /// Up to that many paragraphs, some of them a list.
    public String paragraphs(int most, int words) {
        var text = new StringBuilder();
        int count = 1 + random.nextInt(most);
        boolean list = count > 1 && random.nextBoolean();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : "\n").append(list ? (i + 1) + ". " : "").append(sentence(words));
        }
        return text.toString();
    }
}

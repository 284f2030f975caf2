package mn.biyelelt.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import mn.biyelelt.domain.quantity.QuantityReader;
import mn.biyelelt.progress.IndicatorTexts;
import mn.biyelelt.progress.PercentAssessor;

/// Microseconds of CPU for reading a cell of 400 characters and for assessing an indicator, as medians of rounds in a warm process.
public final class ReadBench {

    private static final String CELL = """
            1.Сумын 4 багийн 1 250 иргэнийг урьдчилан сэргийлэх үзлэгт хамруулж, хамралт 86,5 хувьд хүрсэн. Үүнээс 40-өөс дээш \
            насны 320 иргэн. 2.2026 оны 03 дугаар сарын 12-ны өдрөөс эхлэн өрхийн эмнэлэгт 3 удаа сургалт зохион байгуулж, 45,200,000 \
            төгрөгийн санхүүжилт олгосон. Засгийн газрын 2026 оны 98 дугаар тогтоолыг танилцуулж, улирал тутам тайлан \
            хүргүүлэв. Үр дүн: нийт 1 570 иргэн хамрагдаж, өмнөх оны мөн үеэс 4,2 хувиар нэмэгдсэн байна, ажил үргэлжилнэ.""";
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 40;
    private static final int EACH = 2_000;

    private ReadBench() {
    }

    /// @param args none
    public static void main(String[] args) {
        var reader = new QuantityReader();
        var assessor = new PercentAssessor(reader);
        var texts = new IndicatorTexts("Хамрагдалтын хувь", "35,1", "75 хувиас доошгүй", "Хамралт 65 хувьтай", "86,7",
                "");
        print("read " + CELL.length() + " characters", () -> reader.read(CELL).values().size());
        print("read 12 characters", () -> reader.read("75 хувиас их").values().size());
        print("assess an indicator", () -> assessor.assess(texts).steps().size());
    }

    private static void print(String name, Work work) {
        var rounds = new long[ROUNDS];
        long kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = CPU.getCurrentThreadCpuTime();
            for (int i = 0; i < EACH; i++) {
                kept += work.done();
            }
            rounds[round] = (CPU.getCurrentThreadCpuTime() - start) / EACH;
        }
        Arrays.sort(rounds);
        System.out
                .println(name + ": median " + rounds[ROUNDS / 2] / 1000.0 + " us, best " + rounds[0] / 1000.0 + " us ("
                        + kept + ")");
    }

    private interface Work {

        int done();
    }
}

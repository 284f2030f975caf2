package mn.biyelelt.ui.shell;

import java.lang.management.ManagementFactory;
import java.util.TreeMap;

/// How much slower this machine computes at present than the one that limits of computing time were set on: a slow machine, or one
/// that shares its caches with others, shall not be taken for a slow program.
final class Slowness {

    /// What the work below takes there, ms of computing.
    private static final double THERE = 10;
    private static final int TRIES = 12;
    private static final int WORDS = 60_000;

    private Slowness() {
    }

    /// At least 1, so that nothing may be slower on a fast machine.
    static double now() {
        var threads = ManagementFactory.getThreadMXBean();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long before = threads.getCurrentThreadCpuTime();
            if (work() != WORDS) {
                throw new AssertionError("counted wrong");
            }
            least = Math.min(least, (threads.getCurrentThreadCpuTime() - before) / 1e6);
        }
        return Math.max(1, least / THERE);
    }

    /// Makes, compares and looks up texts, as the window does most.
    private static int work() {
        var counts = new TreeMap<String, Integer>();
        for (int i = 0; i < WORDS; i++) {
            counts.merge("нүд " + i * 7919 % 4001, 1, Integer::sum);
        }
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

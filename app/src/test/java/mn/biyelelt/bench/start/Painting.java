package mn.biyelelt.bench.start;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// What the screen showed from the start of a process until it changed no more.
record Painting(List<Look> looks) {

    /// A part of the pixels that may still change on a painted window: a caret, a mark, a tick.
    private static final int SMALL_PART = 1_000;
    /// A part of the pixels that may still be missing where a person begins to read: a ruler, a line of status.
    private static final int LARGER_PART = 100;
    private static final Duration INTERVAL = Duration.ofMillis(5);
    private static final Duration QUIET = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// @param milliseconds since the process was started
    /// @param computed     milliseconds of computing that the process and its children had taken by then
    record Look(double milliseconds, double computed, int[] pixels) {

        boolean isNear(Look other) {
            return differsByLess(other, SMALL_PART);
        }

        boolean differsByLess(Look other, int part) {
            int different = 0;
            for (int i = 0; i < pixels.length; i++) {
                different += pixels[i] == other.pixels[i] ? 0 : 1;
            }
            return different < pixels.length / part;
        }
    }

    /// Watches until nothing that matters has changed for a while.
    static Painting watch(VirtualScreen screen, Process process, Supplier<Duration> computing, long start) {
        var looks = new ArrayList<>(List.of(new Look(0, 0, screen.picture())));
        var settled = looks.getFirst();
        while (millis(start) < PATIENCE.toMillis() && process.isAlive()) {
            LockSupport.parkNanos(INTERVAL.toNanos());
            if (screen.differsFrom(looks.getLast().pixels())) {
                looks.add(new Look(millis(start), computing.get().toNanos() / 1e6, screen.picture()));
                settled = looks.getLast().isNear(settled) ? settled : looks.getLast();
            }
            if (looks.size() > 1 && millis(start) - settled.milliseconds() > QUIET.toMillis()
                    && !settled.isNear(looks.getFirst())) {
                return new Painting(looks);
            }
        }
        throw new IllegalStateException(looks.size() == 1
                ? "no window was seen: is the program there, and has LibreOffice its windows (the package without them has none)?"
                : "the window was not painted to its end");
    }

    /// The first moment at which a window stood there, empty or not.
    Look framed() {
        return looks.stream().filter(look -> !look.differsByLess(looks.getFirst(), LARGER_PART)).findFirst()
                .orElseThrow();
    }

    /// The first moment from which on nearly all stood there that stands there in the end.
    Look legible() {
        return from(LARGER_PART);
    }

    /// The first moment from which on the screen showed what it shows in the end.
    Look painted() {
        return from(SMALL_PART);
    }

    private Look from(int part) {
        Look last = looks.getLast();
        int first = looks.size() - 1;
        while (first > 0 && looks.get(first - 1).differsByLess(last, part)) {
            first--;
        }
        return looks.get(first);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}

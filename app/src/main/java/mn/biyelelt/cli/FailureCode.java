package mn.biyelelt.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32C;

/// A short code for a failure nobody expected, to be read out over the telephone. The same failure at the same place of the
/// program has the same code; it says nothing about the user's data.
final class FailureCode {

    private static final int FRAMES = 8;

    private FailureCode() {
    }

    /// Six letters and digits, such as `4K7Q-1Z`; none of them is I or O.
    static String of(Throwable failure) {
        var crc = new CRC32C();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < FRAMES; depth++) {
            add(crc, cause.getClass().getName());
            StackTraceElement[] trace = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
                add(crc, trace[i].getClassName() + "." + trace[i].getMethodName());
            }
            cause = cause.getCause();
        }
        String code = Long.toString(crc.getValue() % 1_000_000_007L + 60_466_176L, 36).toUpperCase(Locale.ROOT);
        String read = code.replace('I', '1').replace('O', '0');
        return read.substring(0, 4) + "-" + read.substring(4);
    }

    private static void add(CRC32C crc, String text) {
        crc.update(text.getBytes(StandardCharsets.UTF_8));
    }
}

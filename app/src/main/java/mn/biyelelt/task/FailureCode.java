package mn.biyelelt.task;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/// A short code to read out over the telephone: the same failure at the same place of the program has the same code.
public final class FailureCode {

    /// No letters and digits that sound or look alike.
    private static final String SIGNS = "23456789ACDEFHJKLMNPRTUVWXY";

    private FailureCode() {
    }

    /// Six signs, such as `K7M-2RD`, from the kinds and places of the failure and its causes.
    public static String of(Throwable failure) {
        var crc = new CRC32C();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            crc.update(cause.getClass().getName().getBytes(StandardCharsets.UTF_8));
            if (cause.getStackTrace().length > 0) {
                StackTraceElement place = cause.getStackTrace()[0];
                crc.update((place.getClassName() + '#' + place.getMethodName()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return spelled(crc.getValue());
    }

    private static String spelled(long value) {
        var code = new StringBuilder();
        long rest = value;
        for (int i = 0; i < 6; i++) {
            if (i == 3) {
                code.append('-');
            }
            code.append(SIGNS.charAt((int) (rest % SIGNS.length())));
            rest /= SIGNS.length();
        }
        return code.toString();
    }
}

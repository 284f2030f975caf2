package mn.biyelelt.boot;

import java.util.Locale;

/// The kinds of system that are treated in different ways.
enum OperatingSystem {
    LINUX,
    WINDOWS,
    MAC,
    OTHER;

    /// The system that the program runs on.
    static OperatingSystem here() {
        return named(System.getProperty("os.name", ""));
    }

    /// @param name as Java tells it, such as `Windows 11`
    static OperatingSystem named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("linux")) {
            return LINUX;
        }
        if (lower.startsWith("windows")) {
            return WINDOWS;
        }
        return lower.startsWith("mac") ? MAC : OTHER;
    }
}

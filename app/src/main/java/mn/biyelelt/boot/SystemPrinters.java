package mn.biyelelt.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Whether the system takes pages for a printer at this moment. On Linux they are handed to `lp`, which may not be there, or not know
/// the printer any more. For background threads.
final class SystemPrinters implements Predicate<String> {

    private final boolean asks;
    private final Path spooler;
    private final List<String> lister;

    /// @param system name of the operating system
    SystemPrinters(String system) {
        this(system, Path.of("/usr/bin/lp"), List.of("lpstat", "-e"));
    }

    /// @param spooler what pages are given to
    /// @param lister  lists the printers, a line each
    SystemPrinters(String system, Path spooler, List<String> lister) {
        asks = system.toLowerCase(Locale.ROOT).contains("linux");
        this.spooler = spooler;
        this.lister = lister;
    }

    @Override
    public boolean test(String printer) {
        return !asks || Files.isExecutable(spooler) && listed().contains(printer);
    }

    private List<String> listed() {
        try {
            Process process = new ProcessBuilder(lister).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try (var out = process.getInputStream()) {
                return new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).toList();
            }
        } catch (IOException _) {
            return List.of();
        }
    }
}

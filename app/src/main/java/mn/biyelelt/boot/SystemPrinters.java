package mn.biyelelt.boot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// Whether the system takes pages for a printer at this moment. On Linux they are handed to `lp`, which may not be there, or not know
/// the printer any more. For background threads.
final class SystemPrinters implements Predicate<String> {

    private final boolean asks;
    private final Path spooler;
    private final List<String> lister;

    SystemPrinters(OperatingSystem system) {
        this(system, Path.of("/usr/bin/lp"), List.of("lpstat", "-e"));
    }

    /// @param spooler what pages are given to
    /// @param lister  lists the printers, a line each
    SystemPrinters(OperatingSystem system, Path spooler, List<String> lister) {
        asks = system == OperatingSystem.LINUX;
        this.spooler = spooler;
        this.lister = lister;
    }

    @Override
    public boolean test(String printer) {
        return !asks || Files.isExecutable(spooler) && listed().contains(printer);
    }

    private List<String> listed() {
        return SystemAnswer.of(lister).map(answer -> answer.text().lines().map(String::strip).toList())
                .orElse(List.of());
    }
}

package mn.biyelelt.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The printers of a Linux as its print service, CUPS, tells them at this moment: Java hears of a printer that came or went minutes
/// later, or not at all. For background threads.
final class CupsPrinters {

    /// What is asked, in the service's own language, for what it answers is read.
    static final List<String> LISTER = List.of("env", "LC_ALL=C", "lpstat");

    private final List<String> lister;

    /// How a printer stands.
    enum State {
        READY, STOPPED, REFUSING, GONE, NO_SERVICE
    }

    /// @param lister answers as `lpstat` does
    CupsPrinters(List<String> lister) {
        this.lister = List.copyOf(lister);
    }

    /// Their names, the usual one first; none if nobody can say.
    List<String> names() {
        var names = new ArrayList<>(ask("-e").lines().map(String::strip).filter(name -> !name.isEmpty()).toList());
        usual().filter(names::remove).ifPresent(names::addFirst);
        return List.copyOf(names);
    }

    /// Whether the service does not run. A computer on which it never was has no printer, and nothing to start.
    boolean isServiceDown() {
        return ask("-r").contains("not running");
    }

    State state(String printer) {
        if (!names().contains(printer)) {
            return isServiceDown() ? State.NO_SERVICE : State.GONE;
        }
        if (ask("-a", printer).contains("not accepting")) {
            return State.REFUSING;
        }
        return ask("-p", printer).lines().findFirst().filter(line -> line.contains("disabled")).isPresent()
                ? State.STOPPED
                : State.READY;
    }

    /// As in `system default destination: Laser`.
    private Optional<String> usual() {
        return ask("-d").lines().filter(line -> line.contains(": "))
                .map(line -> line.substring(line.indexOf(": ") + 2).strip()).findFirst();
    }

    private String ask(String... question) {
        return SystemAnswer.of(Stream.concat(lister.stream(), Stream.of(question)).toList())
                .map(SystemAnswer::text).orElse("");
    }
}

package mn.biyelelt.kill;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import mn.biyelelt.Main;

/// The program as it is assembled: its classes in a jar, and what the virtual machine loads at every start kept beside it, which
/// halves a start. Made from the classes under test, for the tests run before anything is assembled.
final class ReadyProgram {

    private ReadyProgram() {
    }

    /// @param folder empty, takes the jar and the kept classes
    /// @return the command that starts the program
    /// @throws IllegalStateException if the virtual machine does not keep the classes
    static List<String> in(Path folder) throws IOException, InterruptedException {
        Path jar = folder.resolve("program.jar");
        int packed = ToolProvider.findFirst("jar").orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes(), ".");
        if (packed != 0) {
            throw new IllegalStateException("no jar: " + packed);
        }
        String path = Stream.concat(Stream.of(jar.toString()), libraries()).collect(joining(File.pathSeparator));
        Path kept = folder.resolve("kept.jsa");
        Path errors = folder.resolve("errors");
        List<String> rehearsal = command(path, List.of("-XX:ArchiveClassesAtExit=" + kept, "-Xlog:disable"),
                Main.class);
        Path workspace = folder.resolve("w.mv.db");
        int end = Victim.start(rehearsal, errors, "new", workspace, "--office", "Төв").await();
        if (end != 0 || !Files.exists(kept)) {
            throw new IllegalStateException("nothing is kept: " + Files.readString(errors));
        }
        return command(path, List.of("-XX:SharedArchiveFile=" + kept), Main.class);
    }

    private static String classes() {
        try {
            return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("classes", e);
        }
    }

    /// Jars only: beside a folder of classes nothing is kept.
    private static Stream<String> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .filter(place -> Files.isRegularFile(Path.of(place)));
    }

    /// The classes where they lie, and any way in.
    static List<String> unpacked(Class<?> main) {
        return command(System.getProperty("java.class.path"), List.of(), main);
    }

    private static List<String> command(String path, List<String> options, Class<?> main) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-Xms32m", "-Xmn24m", "-XX:TieredStopAtLevel=1", "-Dstdin.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of("-cp", path, main.getName()));
        return command;
    }
}

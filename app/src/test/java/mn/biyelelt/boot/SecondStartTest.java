package mn.biyelelt.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mn.biyelelt.samples.SampleWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two real processes, as after a double click while the window is open. They take seconds to start, which is the point of the test.
class SecondStartTest {

    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void aSecondStartHandsItsWorkspaceToTheFirstWindowAndEnds() throws IOException, InterruptedException {
        Path one = SampleWorkspace.makeIn(Files.createDirectories(folder.resolve("one")));
        Path other = SampleWorkspace.makeIn(Files.createDirectories(folder.resolve("other")));
        Path kept = Files.createDirectories(folder.resolve("config").resolve("biyelelt"));
        Path settings = kept.resolve("settings.json");
        WatchService changes = kept.getFileSystem().newWatchService();
        kept.register(changes, StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY);
        Process first = start(one.toString());
        try (changes) {
            await(settings, one, changes);
            Process second = start("", other.toString());
            assertThat(second.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("the second start ends").isTrue();
            assertThat(second.exitValue()).isZero();
            await(settings, other, changes);
            assertThat(first.isAlive()).isTrue();
        } finally {
            first.destroy();
            first.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private Process start(String argument) throws IOException {
        return start(argument, "");
    }

    /// The program as a person starts it, but on no screen.
    ///
    /// @param named by the environment, as Windows' launcher does
    private Process start(String argument, String named) throws IOException {
        var builder = new ProcessBuilder();
        builder.command(new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"), "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-XX:TieredStopAtLevel=1", "-Duser.home=" + folder,
                "mn.biyelelt.Main")));
        if (!argument.isEmpty()) {
            builder.command().add(argument);
        }
        builder.environment().put("BIYELELT_FILE", named);
        builder.environment().put("DISPLAY", ":none");
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().remove("APPDATA");
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("errors.txt").toFile())).start();
    }

    /// The window remembers a workspace in its settings once it has opened it.
    private void await(Path settings, Path workspace, WatchService changes) throws IOException, InterruptedException {
        while (!Files.exists(settings)
                || !Files.readString(settings, StandardCharsets.UTF_8).contains(workspace.toString())) {
            WatchKey changed = changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(changed).as(Files.readString(folder.resolve("errors.txt"))).isNotNull();
            changed.pollEvents();
            changed.reset();
        }
    }
}

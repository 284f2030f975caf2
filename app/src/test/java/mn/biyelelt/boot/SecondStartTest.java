package mn.biyelelt.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Process first = start(one);
        try {
            awaitSettingsWith(one);
            Process second = start(other);
            assertThat(second.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("the second start ends").isTrue();
            assertThat(second.exitValue()).isZero();
            awaitSettingsWith(other);
            assertThat(first.isAlive()).isTrue();
        } finally {
            first.destroy();
            first.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /// The program as a person starts it, but on no screen.
    private Process start(Path workspace) throws IOException {
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-XX:TieredStopAtLevel=1", "-Duser.home=" + folder,
                "mn.biyelelt.Main", workspace.toString());
        builder.environment().put("DISPLAY", ":none");
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().remove("APPDATA");
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("errors.txt").toFile())).start();
    }

    /// The window remembers a workspace once it has opened it.
    private void awaitSettingsWith(Path workspace) throws IOException, InterruptedException {
        Path settings = folder.resolve("config").resolve("biyelelt").resolve("settings.json");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(settings)
                || !Files.readString(settings, StandardCharsets.UTF_8).contains(workspace.toString())) {
            assertThat(end - System.nanoTime()).as(Files.readString(folder.resolve("errors.txt"))).isPositive();
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}

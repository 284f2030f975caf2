package mn.biyelelt.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Process first = start(one.toString());
        try {
            awaitSettingsWith(one);
            Process second = start("", other.toString());
            assertThat(second.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("the second start ends").isTrue();
            assertThat(second.exitValue()).isZero();
            awaitSettingsWith(other);
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

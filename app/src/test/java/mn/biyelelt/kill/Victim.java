package mn.biyelelt.kill;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// One run of the program, to be killed.
final class Victim {

    /// What every workspace with a password has.
    static final String PASSWORD = "word-7";

    private final Process process;
    private final BufferedReader out;
    private final List<String> lines = new ArrayList<>();

    private Victim(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /// @param program the command that starts the program
    /// @param errors  takes what it says on the standard error
    static Victim start(List<String> program, Path errors, Object... arguments) throws IOException {
        var command = new ArrayList<>(program);
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        var builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().put("BIYELELT_PASSWORD", PASSWORD);
        builder.environment().put("BIYELELT_NEW_PASSWORD", PASSWORD);
        return new Victim(builder.start());
    }

    /// Sends lines without waiting for answers; what the dead cannot read is lost.
    ///
    /// @param end whether the input ends behind them
    void send(List<String> input, boolean end) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                BufferedWriter in = process.outputWriter(StandardCharsets.UTF_8);
                for (String line : input) {
                    in.write(line);
                }
                in.flush();
                if (end) {
                    in.close();
                }
            } catch (IOException _) {
                // it was killed
            }
        });
    }

    /// Waits for so many lines of answers, or for the end.
    void awaitLines(int count) throws IOException {
        while (lines.size() < count) {
            String line = out.readLine();
            if (line == null) {
                return;
            }
            lines.add(line);
        }
    }

    /// Kills it after a while, and collects what it had said until then: killed through its handle, for a killed process
    /// closes its streams on the killer's side too.
    ///
    /// @return all lines of its standard output that are whole
    List<String> killAfter(Duration while_) throws IOException, InterruptedException {
        if (while_.toMillis() > 5) {
            boolean _ = process.waitFor(while_.toNanos(), TimeUnit.NANOSECONDS);
        } else {
            LockSupport.parkNanos(while_.toNanos());
        }
        boolean _ = process.toHandle().destroyForcibly();
        var rest = new StringBuilder();
        for (int letter = out.read(); letter >= 0; letter = out.read()) {
            rest.append((char) letter);
        }
        int end = rest.lastIndexOf("\n");
        int _ = process.waitFor();
        lines.addAll(rest.substring(0, Math.max(0, end)).lines().toList());
        return lines;
    }

    /// Waits for its own end.
    ///
    /// @return its exit code
    int await() throws IOException, InterruptedException {
        awaitLines(Integer.MAX_VALUE);
        return process.waitFor();
    }
}

package mn.biyelelt.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Kills the assembled program as often as it is told; `app/docs/reliability.md` has the command.
public final class KillRun {

    private static final int KILLS_EACH = 100;

    private KillRun() {
    }

    /// @param args the program (`app/target/biyelelt/bin/biyelelt`), how often, first seed
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> program = List.of(args[0]);
        int count = Integer.parseInt(args[1]);
        long seed = Long.parseLong(args[2]);
        for (int done = 0; done < count; done += KILLS_EACH) {
            Path folder = Files.createTempDirectory("biyelelt-kill");
            System.out.println("seed " + seed + " in " + folder);
            System.out.println(new KillCampaign(folder, program, seed).run(Math.min(KILLS_EACH, count - done),
                    Scene.USUAL));
            seed++;
        }
    }
}

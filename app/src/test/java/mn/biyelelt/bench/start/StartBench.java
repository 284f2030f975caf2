package mn.biyelelt.bench.start;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// Starts the assembled program on the sample workspace and LibreOffice Writer on the same plan as a Word file, in turn, on a screen
/// of their own, and tells how long each takes until nearly all can be read, and until its window stands there as it stays: by the clock,
/// and in computing time.
/// The pictures of that moment are kept in `target/start-bench`. Linux only.
public final class StartBench {

    private static final int ROUNDS = 7;

    private final Path program;
    private final Path folder;
    private final VirtualScreen screen;

    private StartBench(Path program, Path folder, VirtualScreen screen) {
        this.program = program;
        this.folder = folder;
        this.screen = screen;
    }

    /// @param args the assembled program's folder; the command that starts LibreOffice, `soffice` if none is named; number of rounds
    public static void main(String... args) throws IOException, InterruptedException {
        Path program = Path.of(args[0]).toAbsolutePath();
        String office = args.length > 1 ? args[1] : "soffice";
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : ROUNDS;
        Path folder = Files.createDirectories(Path.of("target", "start-bench").toAbsolutePath());
        try (VirtualScreen screen = VirtualScreen.in(Files.createTempDirectory("screen"))) {
            new StartBench(program, Files.createTempDirectory(folder, "run"), screen).measure(office, rounds);
        }
    }

    private void measure(String office, int rounds) throws IOException, InterruptedException {
        Path workspace = workspace();
        Path paper = paper(workspace);
        // The first start of each makes its own files; it counts for neither.
        started("biyelelt", ours(workspace));
        started("writer", writer(office, paper));
        var mine = new ArrayList<Painting>();
        var writers = new ArrayList<Painting>();
        for (int i = 0; i < rounds; i++) {
            mine.add(started("biyelelt", ours(workspace)));
            writers.add(started("writer", writer(office, paper)));
        }
        print("Biyelelt", mine);
        print("Writer", writers);
        print("legible", mine, writers, Painting::legible);
        print("painted", mine, writers, Painting::painted);
    }

    private String command() {
        return program.resolve("bin").resolve("biyelelt").toString();
    }

    /// The workspace as it was left when it was closed last: one that was not is looked through first.
    private List<String> ours(Path workspace) throws IOException {
        new PristineFolder(folder.resolve("sample"), folder.resolve("used")).restore();
        return List.of(command(), folder.resolve("used").resolve(workspace.getFileName()).toString());
    }

    /// A file of its own each time: Writer asks questions about a file that it thinks is open.
    private List<String> writer(String office, Path paper) throws IOException {
        Path copy = Files.copy(paper, Files.createTempDirectory(folder, "paper").resolve("plan.docx"));
        return List.of(office, "--norestore", "--nologo", "--nofirststartwizard",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--writer", copy.toString());
    }

    private Path workspace() throws IOException, InterruptedException {
        String said = output(command(), "sample", folder.resolve("sample").toString());
        return Path.of(said.lines().filter(line -> line.contains("sample-")).findFirst().orElseThrow());
    }

    /// The first plan as a Word file.
    private Path paper(Path workspace) throws IOException, InterruptedException {
        String plan = output(command(), "plans", workspace.toString()).split(" ", 2)[0];
        Path paper = folder.resolve("plan.docx");
        output(command(), "report", workspace.toString(), "--plan", plan, "--docx", paper.toString());
        return paper;
    }

    private Painting started(String name, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = builder(command);
        long start = System.nanoTime();
        Process process = builder.start();
        Supplier<Duration> computing = () -> computed(process.toHandle());
        Painting painting = Painting.watch(screen, process, computing, start);
        draw(painting.framed(), name + "-frame.png");
        draw(painting.painted(), name + "-painted.png");
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle handle : all) {
            handle.onExit().join();
        }
        return painting;
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile());
        builder.environment().put("DISPLAY", screen.display());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        return builder;
    }

    private String output(String... command) throws IOException, InterruptedException {
        Process process = builder(List.of(command)).redirectOutput(ProcessBuilder.Redirect.PIPE).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }

    private static Duration computed(ProcessHandle process) {
        return Stream.concat(process.descendants(), Stream.of(process))
                .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private void draw(Painting.Look look, String name) throws IOException {
        var image = new BufferedImage(VirtualScreen.WIDTH, VirtualScreen.HEIGHT, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, VirtualScreen.WIDTH, VirtualScreen.HEIGHT, look.pixels(), 0, VirtualScreen.WIDTH);
        ImageIO.write(image, "png", folder.resolveSibling(name).toFile());
    }

    private static void print(String name, List<Painting> paintings) {
        System.out.println(String.format(Locale.ROOT,
                "%-9s frame %5.0f ms, legible %5.0f ms, painted %5.0f ms, computed %5.0f ms", name,
                median(paintings, painting -> painting.framed().milliseconds()),
                median(paintings, painting -> painting.legible().milliseconds()),
                median(paintings, painting -> painting.painted().milliseconds()),
                median(paintings, painting -> painting.painted().computed())));
    }

    private static void print(String moment, List<Painting> mine, List<Painting> theirs,
            Function<Painting, Painting.Look> look) {
        System.out.println(String.format(Locale.ROOT, "%s, pair by pair: %.2f by the clock, %.2f in computing", moment,
                ratio(mine, theirs, painting -> look.apply(painting).milliseconds()),
                ratio(mine, theirs, painting -> look.apply(painting).computed())));
    }

    private static double median(List<Painting> paintings, ToDoubleFunction<Painting> figure) {
        return median(paintings.stream().mapToDouble(figure).toArray());
    }

    private static double ratio(List<Painting> mine, List<Painting> theirs, ToDoubleFunction<Painting> figure) {
        var ratios = new double[mine.size()];
        Arrays.setAll(ratios, i -> figure.applyAsDouble(mine.get(i)) / figure.applyAsDouble(theirs.get(i)));
        return median(ratios);
    }

    private static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

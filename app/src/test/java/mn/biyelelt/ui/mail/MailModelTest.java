package mn.biyelelt.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.i18n.Language;
import mn.biyelelt.settings.MailChoice;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.ui.dialog.Opener;
import mn.biyelelt.ui.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailModelTest {

    @TempDir
    private Path folder;

    private final List<Path> opened = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    @Test
    void theLetterIsAsLargeAsThePapersChosenAndOpensInTheMailProgram() {
        MailModel model = model(opened::add);
        assertThat(model.to().get()).isEqualTo("emg@example.mn");
        assertThat(model.subject().get()).isEqualTo("Сумын Тайлан 2026");
        assertThat(model.size().get()).isBetween(4_000L, 4_300L);

        model.papers().get().getFirst().chosen().set(false);
        assertThat(model.size().get()).isBetween(2_600L, 2_900L);
        model.open();

        assertThat(opened).singleElement().satisfies(file -> assertThat(file).hasFileName("Тайлан.eml").exists());
        assertThat(done).singleElement().asString().contains("Тайлан.eml");
        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void withoutAMailProgramItIsSavedForAStick() {
        MailModel model = model(_ -> {
            throw new IOException();
        });
        model.open();
        assertThat(model.problem().get()).contains("флаш");

        model.save(folder);
        assertThat(folder.resolve("Тайлан.eml")).exists();
        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsToldOf() {
        MailModel model = model(opened::add);
        model.save(folder.resolve("салсан"));
        assertThat(model.problem().get()).isNotEmpty();
        assertThat(done).isEmpty();
    }

    @Test
    void withoutAPaperThereIsNothingToSend() {
        MailModel model = model(opened::add);
        model.papers().get().forEach(paper -> paper.chosen().set(false));
        assertThat(model.ready().get()).isFalse();
        model.open();
        assertThat(opened).isEmpty();
    }

    @Test
    void papersThatAreReadyOnlyAfterTheLetterWasPutAwayGoToo() {
        var waiting = new ArrayDeque<Runnable>();
        var places = new ArrayList<Path>();
        MailModel model = model(opened::add, new JobRunner(waiting::add, Runnable::run));
        model.prepare(place -> {
            places.add(place);
            return papers(place);
        });
        model.drop();
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
        assertThat(places).singleElement().satisfies(place -> assertThat(place).doesNotExist());
    }

    @Test
    void whereNoMailProgramIsNothingOfTheLetterStays() {
        var places = new ArrayList<Path>();
        MailModel model = model(letter -> {
            places.add(letter.getParent());
            throw new IOException("no program");
        });
        model.open();
        model.drop();
        assertThat(places).singleElement().satisfies(place -> assertThat(place).doesNotExist());
    }

    @Test
    void theLetterStaysForTheMailProgramWhenItsPapersGo() {
        MailModel model = model(opened::add);
        model.open();
        model.drop();
        assertThat(opened).singleElement().satisfies(letter -> assertThat(letter.getParent())
                .isDirectoryContaining(file -> file.equals(letter))
                .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("а.")));
    }

    private MailModel model(Opener opener) {
        MailModel model = model(opener, JobRunner.direct());
        model.prepare(MailModelTest::papers);
        return model;
    }

    private MailModel model(Opener opener, JobRunner jobs) {
        return new MailModel(new Letter("Тайлан", "Тайлан 2026", "Сайн байна уу?"),
                new MailChoice("emg@example.mn", "Сумын"), jobs, new Words(Language.MONGOLIAN), opener, done::add);
    }

    private static List<Path> papers(Path place) throws IOException {
        return List.of(Files.write(place.resolve("а.pdf"), new byte[1_000]),
                Files.write(place.resolve("а.docx"), new byte[2_000]));
    }
}

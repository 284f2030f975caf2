package mn.biyelelt.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(model.problem().get()).contains("зөөврийн");

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

    private MailModel model(Opener opener) {
        var model = new MailModel(new Letter("Тайлан", "Тайлан 2026", "Сайн байна уу?"),
                new MailChoice("emg@example.mn", "Сумын"), JobRunner.direct(), new Words(Language.MONGOLIAN), opener,
                done::add);
        model.prepare(place -> List.of(Files.write(place.resolve("а.pdf"), new byte[1_000]),
                Files.write(place.resolve("а.docx"), new byte[2_000])));
        return model;
    }
}

package mn.biyelelt.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        var store = new SettingsStore(folder.resolve("шинэ").resolve("settings.json"));
        Settings settings = Settings.initial().withLanguage("en").withAppearance(Appearance.DARK).withZoom(150)
                .withRecent("/өгөгдөл/а.mv.db").withRecent("/б.mv.db").withRecent("/өгөгдөл/а.mv.db");

        store.write(settings);

        assertThat(store.read()).isEqualTo(settings);
        assertThat(settings.recent()).containsExactly("/өгөгдөл/а.mv.db", "/б.mv.db");
    }

    @Test
    void aMissingOrBrokenFileIsNoReasonToStop() throws IOException {
        Path file = folder.resolve("settings.json");
        assertThat(new SettingsStore(file).read()).isEqualTo(Settings.initial());

        Files.writeString(file, "{\"language\": ");
        assertThat(new SettingsStore(file).read()).isEqualTo(Settings.initial());
    }
}

package mn.biyelelt.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the system is told when a file is opened from the window.
@EnabledOnOs(OS.LINUX)
class SystemOpenerTest {

    @TempDir
    private Path folder;

    @Test
    void aFileGoesToTheProgramThatTheSystemHasForIt() throws IOException {
        opener("case \"$1\" in filetype) echo message/rfc822;; default) echo mail.desktop;; esac")
                .open(folder.resolve("Захидал 1.eml"));

        assertThat(opened()).hasContent(folder.resolve("Захидал 1.eml").toString());
    }

    @Test
    void aFileThatNoProgramIsForIsNotGivenToABrowser() {
        var opener = opener("case \"$1\" in filetype) echo message/rfc822;; esac");

        assertThatThrownBy(() -> opener.open(folder.resolve("a.eml"))).isInstanceOf(IOException.class)
                .hasMessageContaining("no program");
        assertThat(opened()).doesNotExist();
    }

    @Test
    void whereNobodyKnowsTheKindTheSystemMayTry() throws IOException {
        opener("exit 4").open(folder.resolve("a.eml"));
        assertThat(opened()).exists();

        Files.delete(opened());
        new SystemOpener(command(), List.of(folder.resolve("missing").toString())).open(folder.resolve("a.eml"));
        assertThat(opened()).exists();
    }

    private SystemOpener opener(String answers) {
        return new SystemOpener(command(), List.of("/bin/sh", "-c", answers, "asked"));
    }

    private List<String> command() {
        return List.of("/bin/sh", "-c", "printf %s \"$1\" > " + opened(), "opener");
    }

    private Path opened() {
        return folder.resolve("opened");
    }
}

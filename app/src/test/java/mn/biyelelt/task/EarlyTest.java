package mn.biyelelt.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EarlyTest {

    @Test
    void isMadeOnceHoweverOftenItIsAskedFor() {
        var made = new AtomicInteger();
        var early = new Early<>(made::incrementAndGet);

        assertThat(early.get()).isEqualTo(1);
        assertThat(early.get()).isEqualTo(1);
    }

    @Test
    void whatWentWrongIsToldWhereItIsAskedFor() {
        var refused = new IllegalStateException("refused");
        Early<String> early = new Early<>(() -> {
            throw refused;
        });
        Early<String> checked = new Early<>(() -> {
            throw new IOException("gone");
        });

        assertThatThrownBy(early::get).isSameAs(refused);
        assertThatThrownBy(checked::get).isInstanceOf(CompletionException.class).hasCauseInstanceOf(IOException.class);
    }
}

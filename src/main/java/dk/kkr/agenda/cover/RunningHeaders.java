package dk.kkr.agenda.cover;

import dk.kkr.block.Block;
import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Evidence;
import dk.kkr.outline.front.Said;
import dk.kkr.profile.CouncilName;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.DocumentWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the running headers say: of each fact the first that one of them has. */
final class RunningHeaders {
    private final List<Block> headers = new ArrayList<>();

    RunningHeaders(List<Block> blocks) {
        for (Block block : blocks) {
            if (block.mark().isHeader()) {
                headers.add(block);
            }
        }
    }

    Optional<Said<Council>> council() {
        for (Block header : headers) {
            Optional<Council> council = CouncilName.onCover(header.text());
            if (council.isPresent()) {
                return Optional.of(said(council.get(), header));
            }
        }
        return Optional.empty();
    }

    Optional<Said<DocumentType>> documentType() {
        for (Block header : headers) {
            Optional<DocumentType> type = DocumentWord.on(header.text());
            if (type.isPresent()) {
                return Optional.of(said(type.get(), header));
            }
        }
        return Optional.empty();
    }

    Optional<Said<LocalDate>> date() {
        for (Block header : headers) {
            Optional<DanishDate> date = DanishDate.firstIn(header.text());
            if (date.isPresent()) {
                return Optional.of(said(date.get().date(), header));
            }
        }
        return Optional.empty();
    }

    private static <T> Said<T> said(T value, Block header) {
        return new Said<>(value, Evidence.on(Evidence.Source.RUNNING_HEADER, header.text(), header.firstLine()));
    }
}

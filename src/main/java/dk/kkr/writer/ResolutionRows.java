package dk.kkr.writer;

import dk.kkr.model.Answers;
import dk.kkr.model.Resolution;
import dk.kkr.model.Vote;
import java.util.List;

/** The table {@code resolutions}: at most one row an item. */
final class ResolutionRows extends AnswerRows {
    @Override
    List<String> ownColumns() {
        return List.of(
                "result",
                "follows_recommendation",
                "vote_method",
                "vote_for",
                "vote_against",
                "vote_abstain",
                "deferred_to",
                "referred_to");
    }

    @Override
    List<AnswerRow> of(Answers answers) {
        return answers.resolution().map(ResolutionRows::row).stream().toList();
    }

    private static AnswerRow row(Resolution resolution) {
        Vote vote = resolution.vote();
        Cells cells = new Cells()
                .named(resolution.result())
                .named(resolution.follows())
                .named(vote.method())
                .printed(vote.inFavour())
                .printed(vote.against())
                .printed(vote.abstaining())
                .printed(resolution.deferredTo())
                .printed(resolution.referredTo());
        return new AnswerRow(cells, resolution.fact());
    }
}

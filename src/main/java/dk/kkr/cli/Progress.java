package dk.kkr.cli;

/** How far a run has come, for people who watch. */
interface Progress extends AutoCloseable {
    /** For runs that nobody watches. */
    Progress NONE = new Progress() {
        @Override
        public void step(boolean isFailure) {}

        @Override
        public void makeRoom() {}

        @Override
        public void close() {}
    };

    /** One more dump is done. */
    void step(boolean isFailure);

    /** A message is going to be printed where the progress is shown. */
    void makeRoom();

    @Override
    void close();
}

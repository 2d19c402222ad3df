package dk.kkr.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.kkr.example.ExampleMeetings;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CsvMeetingWriterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ITEMS        | document_id,meeting_id,council,document_type,date,item_id,position,item_number,\
            parent_number,level,title,case_id,case_officer,intro,baggrund,indstilling,sagsfremstilling,beslutning,\
            bilag,line,last_line,source_file,result,follows_recommendation,\
            pdf_page
            SECTIONS     | document_id,item_id,position,section_position,item_number,section_type,heading,text,\
            line,last_line,source_file,pdf_page
            PARTICIPANTS | document_id,meeting_id,position,name,party,municipality,municipality_code,role,\
            attendance,substitute,line,source_file,council,document_type,date,pdf_page
            FINDINGS     | document_id,position,severity,code,line,message,source_file,pdf_page
            MEETINGS     | document_id,meeting_id,council,region,document_type,date,start_time,venue_name,\
            venue_address,venue_postal_code,venue_city,items,participants,present,absent,warnings,source_file,\
            source_sha256,source_pages
            CONTENTS     | document_id,position,number,title,page,line,source_file,pdf_page
            LINKS        | document_id,item_id,item_position,section_position,position,url,line,source_file,\
            pdf_page
            """)
    void columnsAreThoseThatAreAPromise(CsvTable table, String header) throws IOException {
        assertThat(plain(table).lines().findFirst()).hasValue(header);
        assertThat(String.join(",", table.columns())).isEqualTo(header);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECOMMENDATIONS | position_in_item,marker,text,actions,verbs,result
            RESOLUTIONS     | result,follows_recommendation,vote_method,vote_for,vote_against,vote_abstain,\
            deferred_to,referred_to
            POSITIONS       | voter,option
            REMARKS         | type
            APPOINTMENTS    | action,person,party,municipality,municipality_code,body,role,replaces,start_date,end_date
            ATTACHMENTS     | position_in_item,title,marker,number,url
            ITEM_DATES      | fact_date,type
            ITEM_REFERENCES | type,referred_date,referred_meeting_id,referred_number
            """)
    void columnsOfAnswersStandBetweenThoseThatAllOfThemShare(CsvTable table, String own) throws IOException {
        columnsAreThoseThatAreAPromise(
                table,
                "document_id,meeting_id,council,date,item_id,item_number,item_position,position," + own
                        + ",section,quote,line,last_line,certainty,reason,source_file,pdf_page");
    }

    @Test
    void aMeetingIsCounted() throws IOException {
        assertThat(plain(CsvTable.MEETINGS))
                .endsWith("\nkkr-sjaelland-2020-06-19-minutes,kkr-sjaelland-2020-06-19,KKR Sjælland,Sjælland,minutes,"
                        + "2020-06-19,09:30,Pharmakon,,3400,Hillerød,3,2,1,1,1,dumps/møde.txt,"
                        + "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08,\n");
    }

    @Test
    void aMeetingOfWhichNothingIsKnownIsARowAllTheSame() throws IOException {
        assertThat(Written.by(
                        out -> CsvMeetingWriter.withoutHeader(out, CsvTable.MEETINGS, CsvStyle.PLAIN),
                        ExampleMeetings.unknown()))
                .startsWith("kkr-unknown-unknown-unknown,kkr-unknown-unknown,,,,,,,,,,0,0,0,0,0,-,");
    }

    @Test
    void aLinkKnowsItsSection() throws IOException {
        assertThat(plain(CsvTable.LINKS))
                .endsWith("\nkkr-sjaelland-2020-06-19-minutes,kkr-sjaelland-2020-06-19-minutes#3.10,2,2,1,"
                        + "https://www.kl.dk/kkr,149,dumps/møde.txt,\n");
    }

    @Test
    void severalValuesAreJoinedBySemicolons() throws IOException {
        assertThat(rows(CsvTable.RECOMMENDATIONS))
                .extracting(row -> row.getField("actions"))
                .containsExactly("approve; discuss", "");
    }

    @Test
    void itemsCountThroughAllLevelsAndKnowTheirParent() throws IOException {
        List<NamedCsvRecord> items = rows(CsvTable.ITEMS);

        assertThat(items).extracting(row -> row.getField("position")).containsExactly("1", "2", "3");
        assertThat(items).extracting(row -> row.getField("item_number")).containsExactly("3", "3.10", "4");
        assertThat(items).extracting(row -> row.getField("parent_number")).containsExactly("", "3", "");
        assertThat(items).extracting(row -> row.getField("level")).containsExactly("1", "2", "1");
        assertThat(items.get(1).getField("item_id")).isEqualTo("kkr-sjaelland-2020-06-19-minutes#3.10");
    }

    @Test
    void sectionsOfOneTypeAreJoinedByAnEmptyLineInItems() throws IOException {
        assertThat(rows(CsvTable.ITEMS).get(1).getField("beslutning")).isEqualTo("- Tiltrådt.\n\nUdsat.");
    }

    @Test
    void sectionsOfOneTypeStandApartInSections() throws IOException {
        assertThat(rows(CsvTable.SECTIONS))
                .extracting(row -> row.getField("section_position") + " " + row.getField("text"))
                .contains("3 - Tiltrådt.", "4 ", "5 Udsat.");
    }

    @Test
    void unknownValuesAreEmptyCells() throws IOException {
        assertThat(plain(CsvTable.FINDINGS))
                .endsWith("kkr-sjaelland-2020-06-19-minutes,2,info,cover-missing,,the date is from the running header,"
                        + "dumps/møde.txt,\n");
    }

    @Test
    void severalMeetingsShareOneHeader() throws IOException {
        String csv = Written.by(
                out -> new CsvMeetingWriter(out, CsvTable.PARTICIPANTS, CsvStyle.PLAIN),
                ExampleMeetings.unknown(),
                ExampleMeetings.full(),
                ExampleMeetings.full());

        assertThat(csv.lines()).hasSize(5);
        assertThat(csv.lines().filter(line -> line.startsWith("document_id"))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(CsvTable.class)
    void linesOfPlainCsvEndInLineFeedOnly(CsvTable table) throws IOException {
        assertThat(plain(table)).endsWith("\n").doesNotContain("\r");
    }

    @Test
    void excelGetsAByteOrderMarkSemicolonsAndCarriageReturns() throws IOException {
        String csv = Written.by(
                out -> new CsvMeetingWriter(out, CsvTable.FINDINGS, CsvStyle.EXCEL),
                ExampleMeetings.full(),
                ExampleMeetings.unknown());

        assertThat(csv).startsWith("\uFEFFdocument_id;position;severity;").endsWith("\r\n");
        assertThat(csv.lastIndexOf('\uFEFF')).isZero();
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void excelKeepsTheLineBreaksWithinACell() throws IOException {
        assertThat(excel(CsvTable.SECTIONS))
                .contains("Første afsnit – æøå.\n\nAndet \\ afsnit:\n- et punkt\n=1+1 😀 ./.");
    }

    @Test
    void excelDoesNotTakeTextForAFormula() throws IOException {
        assertThat(excel(CsvTable.SECTIONS)).contains(";'- Tiltrådt.;");
        assertThat(plain(CsvTable.SECTIONS)).contains(",- Tiltrådt.,");
    }

    @Test
    void guardedCsvIsPlainButForFormulas() throws IOException {
        String guarded = Written.by(
                out -> new CsvMeetingWriter(out, CsvTable.SECTIONS, CsvStyle.GUARDED), ExampleMeetings.full());

        assertThat(guarded).isEqualTo(plain(CsvTable.SECTIONS).replace(",- Tiltrådt.,", ",'- Tiltrådt.,"));
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, true",
        "+45, true",
        "-1, true",
        "@SUM, true",
        "'\t', true",
        "'\r', true",
        "' =1', true",
        "'\"=1', true",
        "'” +1', true",
        "'\n@a', true",
        "' \"', false",
        "a=1, false",
        "'', false"
    })
    void theFirstCharacterAfterBlanksAndQuotesStartsAFormula(String cell, boolean isGuarded) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo(isGuarded ? "'" + cell : cell);
    }

    @Test
    void aFailedWriteIsAnIoException() {
        MeetingWriter writer = new CsvMeetingWriter(new FullDisk(), CsvTable.ITEMS, CsvStyle.PLAIN);

        assertThatThrownBy(() -> writer.write(ExampleMeetings.full()))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static List<NamedCsvRecord> rows(CsvTable table) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(plain(table)).stream().toList();
    }

    private static String plain(CsvTable table) throws IOException {
        return Written.by(out -> new CsvMeetingWriter(out, table, CsvStyle.PLAIN), ExampleMeetings.full());
    }

    private static String excel(CsvTable table) throws IOException {
        return Written.by(out -> new CsvMeetingWriter(out, table, CsvStyle.EXCEL), ExampleMeetings.full());
    }
}

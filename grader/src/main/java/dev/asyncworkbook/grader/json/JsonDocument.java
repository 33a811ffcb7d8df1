package dev.asyncworkbook.grader.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses JSON text into values that know their places. */
public final class JsonDocument {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

    /** What a parser says about its own settings and about places, which is no news for authors. */
    private static final Pattern INSIDE =
            Pattern.compile("(?: \\(start marker|: enable `|: maybe a | \\(JSON String).*");

    private final JsonParser parser;
    private final Problems problems;

    private JsonDocument(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The value that the text is; a text that is not JSON is one problem. */
    public static Optional<Json> parse(String text, Problems problems) {
        if (text.startsWith("\ufeff")) {
            problems.add(
                    Place.DOCUMENT,
                    "The file begins with a byte order mark: save it as UTF-8 without one.");
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return parse(parser, problems);
        }
    }

    private static Optional<Json> parse(JsonParser parser, Problems problems) {
        try {
            if (parser.nextToken() == null) {
                problems.add(Place.DOCUMENT, "The file is empty: expected a JSON object.");
                return Optional.empty();
            }
            Json value = new JsonDocument(parser, problems).value("");
            if (parser.nextToken() != null) {
                problems.add(
                        place(parser.currentTokenLocation(), ""),
                        "There is more text behind the end of the JSON object: remove it.");
                return Optional.empty();
            }
            return Optional.of(value);
        } catch (StreamConstraintsException e) {
            problems.add(
                    place(parser.currentLocation(), ""),
                    "Something here is nested more deeply, or is a longer name or number, than any"
                            + " manifest needs: make it simpler.");
            return Optional.empty();
        } catch (JacksonException e) {
            problems.add(place(e.getLocation(), ""), "This is not JSON: " + sentence(e));
            return Optional.empty();
        }
    }

    private Json value(String pointer) {
        Place place = place(parser.currentTokenLocation(), pointer);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> string(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(place, parser.getString());
            default -> new Json.Word(place, parser.getString());
        };
    }

    /** A terminal would obey a control character instead of showing it. */
    private Json string(Place place, String text) {
        text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .findFirst()
                .ifPresent(c ->
                        problems.add(
                                place,
                                "This text has the control character U+%04X: remove it."
                                        .formatted(c)));
        return new Json.Str(place, text);
    }

    private Json object(Place place) {
        List<Json.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String pointer = place.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
            Place namePlace = place(parser.currentTokenLocation(), pointer);
            parser.nextToken();
            members.add(new Json.Member(name, namePlace, value(pointer)));
        }
        return new Json.Obj(place, members);
    }

    private Json array(Place place) {
        List<Json> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(place.pointer() + "/" + elements.size()));
        }
        return new Json.Arr(place, elements);
    }

    private static Place place(TokenStreamLocation location, String pointer) {
        return new Place(
                Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), pointer);
    }

    /** What Jackson says, without the lines on places, which are told apart. */
    private static String sentence(JacksonException e) {
        String said = e.getOriginalMessage().lines().findFirst().orElse("unknown error");
        String first = INSIDE.matcher(said).replaceFirst("");
        return first.endsWith(".") ? first : first + ".";
    }
}

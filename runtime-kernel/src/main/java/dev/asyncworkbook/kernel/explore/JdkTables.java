package dev.asyncworkbook.kernel.explore;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the JDK's classes and methods read and write: the tables that stand in for looking into it.
 *
 * <p>What is in no table counts as {@link Nature#UNKNOWN} or {@link Effect#EVERYTHING}: a gap costs
 * time and never an outcome. So a method that only looks may be missing from the readers, but one
 * that changes anything must not be among them.
 */
public final class JdkTables {

    private static final Pattern PURE =
            Pattern.compile(
                    """
                    java\\.(time|math|util\\.function)\\..*
                    |java\\.lang\\.(Object|String|Boolean|Byte|Short|Character|Integer|Long)
                    |java\\.lang\\.(Float|Double|Number|Math|StrictMath|Enum|Record|Void|Class)
                    |java\\.lang\\.(StackTraceElement|Comparable|CharSequence\\$.*)
                    |java\\.util\\.(Objects|UUID|Locale|Currency|HexFormat|Comparators?)
                    |java\\.util\\.(OptionalInt|OptionalLong|OptionalDouble|regex\\.Pattern)
                    |java\\.util\\.stream\\.Collectors
                    |java\\.util\\.concurrent\\.TimeUnit
                    """,
                    Pattern.COMMENTS);

    private static final Pattern FIXED =
            Pattern.compile(
                    """
                    java\\.util\\.ImmutableCollections\\$(List12|ListN|Set12|SetN|Map1|MapN)
                    |java\\.util\\.Collections\\$(Empty|Singleton|Copies)(List|Set|Map)
                    |java\\.util\\.(Optional|KeyValueHolder|NullableKeyValueHolder)
                    |java\\.util\\.AbstractMap\\$SimpleImmutableEntry
                    """,
                    Pattern.COMMENTS);

    private static final Pattern PLAIN =
            Pattern.compile(
                    """
                    java\\.util\\.(Array|Linked|Abstract|AbstractSequential)List
                    |java\\.util\\.(ArrayDeque|PriorityQueue|AbstractQueue|AbstractCollection)
                    |java\\.util\\.(Hash|LinkedHash|Tree|Enum|IdentityHash|WeakHash|Abstract)Map
                    |java\\.util\\.(Hash|LinkedHash|Tree|RegularEnum|JumboEnum|Abstract|Bit)Set
                    |java\\.util\\.(StringJoiner|Random|AbstractMap\\$SimpleEntry)
                    |java\\.util\\.(Int|Long|Double)SummaryStatistics
                    |java\\.lang\\.(StringBuilder|Throwable)
                    """,
                    Pattern.COMMENTS);

    private static final Pattern SYNCED =
            Pattern.compile(
                    """
                    java\\.lang\\.StringBuffer
                    |java\\.util\\.(Vector|Stack|Hashtable|Properties)
                    |java\\.util\\.concurrent\\.ConcurrentHashMap(\\$KeySetView)?
                    |java\\.util\\.concurrent\\.ConcurrentSkipList(Map|Set)
                    |java\\.util\\.concurrent\\.ConcurrentLinked(Queue|Deque)
                    |java\\.util\\.concurrent\\.CopyOnWriteArray(List|Set)
                    |java\\.util\\.concurrent\\.(Array|Linked|Priority)Blocking(Queue|Deque)
                    |java\\.util\\.concurrent\\.atomic\\.[A-Z]\\w*
                    """,
                    Pattern.COMMENTS);

    /** These say nothing by their class: somebody must have seen what they were made from. */
    private static final Pattern DERIVED =
            Pattern.compile(
                    """
                    java\\.util\\.(stream\\.|Collections\\$|Spliterators?\\$|ImmutableCollections\\$)
                    .*
                    |java\\.util\\.\\w*(List|Deque|Queue|Map|Set|Vector|Hashtable|Collection|Arrays)
                    (\\$.*|View)
                    |java\\.util\\.concurrent\\.\\w*\\$.*
                    |java\\.util\\.Reverse\\w*.*
                    """,
                    Pattern.COMMENTS);

    /** Methods of mutable objects that change nothing, of whatever class. */
    private static final Set<String> READERS =
            TableText.names(
                    """
                    size isEmpty contains containsKey containsValue containsAll indexOf lastIndexOf
                    get getOrDefault getFirst getLast peek peekFirst peekLast element first last
                    firstKey lastKey floor floorKey ceiling ceilingKey higher higherKey lower
                    lowerKey firstEntry lastEntry floorEntry ceilingEntry higherEntry lowerEntry
                    firstElement lastElement elementAt capacity comparator mappingCount
                    iterator descendingIterator listIterator spliterator stream
                    keySet navigableKeySet values entrySet keys elements subList reversed
                    headSet tailSet subSet headMap tailMap subMap
                    descendingMap descendingSet descendingKeySet
                    sequencedKeySet sequencedValues sequencedEntrySet
                    forEach toArray toString equals hashCode clone compareTo contentEquals getClass
                    length charAt codePointAt substring subSequence chars codePoints
                    cardinality nextSetBit nextClearBit previousSetBit previousClearBit intersects
                    toLongArray toByteArray getProperty stringPropertyNames remainingCapacity
                    intValue longValue floatValue doubleValue byteValue shortValue
                    getPlain getAcquire getOpaque getReference getStamp isMarked sum
                    getKey getValue getCount getSum getMin getMax getAverage
                    getMessage getLocalizedMessage getCause getStackTrace getSuppressed
                    """);

    /** Of objects of these classes every look may change something. */
    private static final Set<String> CHANGED_BY_LOOKING =
            TableText.names("java.util.WeakHashMap java.util.Random");

    /** Methods of lists and queues that put their argument away without looking into it. */
    private static final Set<String> KEEPERS =
            TableText.names("add addFirst addLast push offer offerFirst offerLast set");

    /** Methods that look into what the receiver holds. */
    private static final Set<String> DEEP_READERS =
            TableText.names("toString equals hashCode sort compareTo contentEquals");

    /** Methods that change their argument. */
    private static final Set<String> FILLERS =
            TableText.names("toArray getChars copyInto nextBytes");

    /** Methods whose result is new. */
    private static final Set<String> COPIERS =
            TableText.names(
                    "clone toCharArray getBytes split splitWithDelimiters divideAndRemainder toArray"
                            + " toByteArray toLongArray");

    /** Methods whose result shows the receiver. */
    private static final Set<String> DERIVERS =
            TableText.names(
                    """
                    iterator descendingIterator listIterator spliterator stream
                    keySet navigableKeySet values entrySet keys elements subList reversed
                    headSet tailSet subSet headMap tailMap subMap
                    descendingMap descendingSet descendingKeySet
                    sequencedKeySet sequencedValues sequencedEntrySet
                    chars codePoints lines splitAsStream ints longs doubles results tokens
                    """);

    /** Methods of iterators and entries that change what they were made from. */
    private static final Set<String> CURSOR_WRITERS = TableText.names("remove set add setValue");

    /** Methods of blocking queues that may block the whole thread. */
    private static final Set<String> BLOCKERS =
            TableText.names("put take putFirst putLast takeFirst takeLast drainTo transfer");

    private static final Set<String> HARMLESS_OF_CLASS =
            TableText.names(
                    "getName getSimpleName getTypeName getPackageName isInstance cast toString"
                            + " hashCode equals isAssignableFrom isRecord isEnum isInterface"
                            + " desiredAssertionStatus");

    /**
     * Static methods: a pattern of owners, the effect, the names. A {@code *} at the end of a name
     * stands for any end; of several lines the first one counts.
     */
    private static final Map<String, Effect> STATICS =
            TableText.effects(
                    """
                    java.util.Collections WRITES sort shuffle reverse swap fill addAll rotate
                    java.util.Collections WRITES replaceAll copy
                    java.util.Collections WRAPS unmodifiable* synchronized* checked* asLifoQueue
                    java.util.Collections WRAPS newSetFromMap newSequencedSetFromMap enumeration
                    java.util.Collections NOTHING empty* singleton* nCopies reverseOrder
                    java.util.Collections COPIES list
                    java.util.Collections READS *
                    java.util.Arrays EVERYTHING parallel*
                    java.util.Arrays WRITES sort fill setAll
                    java.util.Arrays WRAPS asList stream spliterator
                    java.util.Arrays COPIES copyOf copyOfRange
                    java.util.Arrays READS *
                    java.util.List NOTHING of
                    java.util.List READS *
                    java.util.Set READS *
                    java.util.Map NOTHING entry
                    java.util.Map READS *
                    java.util.Map[$]Entry READS *
                    java.util.EnumSet COPIES *
                    java.util.Objects NOTHING requireNonNull* isNull nonNull check*
                    java.util.Objects READS *
                    java.util.Optional\\w* NOTHING *
                    java.util.Comparator NOTHING *
                    java.util.function.\\w+ NOTHING *
                    java.util.Locale NOTHING *
                    java.util.UUID EVERYTHING random*
                    java.util.UUID READS *
                    java.util.HexFormat NOTHING *
                    java.util.regex.\\w+ READS *
                    java.util.stream.Collectors COLLECTS *
                    java.util.stream.(Int|Long|Double|)Stream WRAPS *
                    java.util.concurrent.ConcurrentHashMap COPIES newKeySet
                    java.util.concurrent.TimeUnit NOTHING *
                    java.lang.String READS *
                    java.lang.Character COPIES toChars
                    java.lang.Character READS *
                    java.lang.(Boolean|Byte|Short|Integer|Long|Float|Double|CharSequence) READS *
                    java.lang.(Strict)?Math EVERYTHING random
                    java.lang.(Strict)?Math NOTHING *
                    java.lang.Enum NOTHING *
                    java.lang.IO READS print println
                    java.lang.System WRITES arraycopy
                    java.lang.System NOTHING identityHashCode lineSeparator
                    java.lang.Thread NOTHING onSpinWait
                    java.time.[\\w.]+ EVERYTHING now* system* tick*
                    java.time.[\\w.]+ READS *
                    java.math.\\w+ READS *
                    """);

    private JdkTables() {}

    /** The kind of state that objects of exactly this class of the JDK have. */
    public static Nature nature(String className) {
        if (PURE.matcher(className).matches()) {
            return Nature.PURE;
        } else if (FIXED.matcher(className).matches()) {
            return Nature.FIXED;
        } else if (PLAIN.matcher(className).matches()) {
            return Nature.PLAIN;
        } else if (SYNCED.matcher(className).matches()) {
            return Nature.SYNCED;
        } else if (DERIVED.matcher(className).matches()) {
            return Nature.DERIVED;
        }
        return className.equals("java.io.PrintStream") ? Nature.OUTPUT : Nature.UNKNOWN;
    }

    /** What a call of a static method of the JDK does. */
    public static Effect ofStatic(String owner, String name) {
        for (Map.Entry<String, Effect> line : STATICS.entrySet()) {
            int space = line.getKey().indexOf(' ');
            if (Pattern.matches(line.getKey().substring(0, space), owner)
                    && fits(line.getKey().substring(space + 1), name)) {
                return line.getValue();
            }
        }
        return Effect.EVERYTHING;
    }

    /** Whether a call on an object with state leaves its state as it is. */
    public static boolean isReader(String className, String name) {
        boolean reordersByAccess =
                className.equals("java.util.LinkedHashMap") && name.startsWith("get");
        return READERS.contains(name)
                && !CHANGED_BY_LOOKING.contains(className)
                && !reordersByAccess;
    }

    /** Whether a method of a list or a queue does not look into its arguments. */
    public static boolean isKeeper(String name) {
        return KEEPERS.contains(name);
    }

    /** Whether a method looks into what its receiver holds. */
    public static boolean isDeepReader(String name) {
        return DEEP_READERS.contains(name);
    }

    /** Whether a method changes its arguments. */
    public static boolean isFiller(String name) {
        return FILLERS.contains(name);
    }

    /** Whether the result of a method is new. */
    public static boolean isCopier(String name) {
        return COPIERS.contains(name);
    }

    /** Whether the result of a method shows its receiver. */
    public static boolean isDeriver(String name) {
        return DERIVERS.contains(name);
    }

    /** Whether a method of an iterator or an entry changes what that was made from. */
    public static boolean isCursorWriter(String name) {
        return CURSOR_WRITERS.contains(name);
    }

    /** Whether a method of a blocking queue may block its thread. */
    public static boolean isBlocker(String name) {
        return BLOCKERS.contains(name);
    }

    /** Whether a method of a class object is no more than a question. */
    public static boolean isHarmlessOfClass(String name) {
        return HARMLESS_OF_CLASS.contains(name);
    }

    private static boolean fits(String pattern, String name) {
        int last = pattern.length() - 1;
        return pattern.charAt(last) == '*'
                ? name.startsWith(pattern.substring(0, last))
                : name.equals(pattern);
    }
}

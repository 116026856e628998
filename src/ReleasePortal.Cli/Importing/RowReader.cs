using System.Globalization;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;
using ReleasePortal.Cli.Beginning;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Domain.Execution.Writing;
using ReleasePortal.Repository.Imports;

namespace ReleasePortal.Cli.Importing;

/// <summary>Reads what a record would say out of rows. What a row does not say is not guessed.</summary>
/// <param name="source">Where keys are.</param>
/// <param name="mapping">What people say of it.</param>
/// <param name="required">The keys without which there is no record.</param>
/// <param name="zone">The zone of times that have none; null where nobody said it.</param>
/// <param name="order">What 10/11/2026 means.</param>
internal sealed class RowReader(ImportSource source, ImportMapping mapping, IReadOnlySet<string> required, DateTimeZone? zone, DateOrder? order)
{
    private const string Length = "duration";

    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    private readonly IReadOnlyList<ImportField> fields =
    [
        .. source.Fields.Select(field => mapping.Columns.TryGetValue(field.Key, out var column) ? field with { Columns = [column] } : field),
        .. mapping.Columns.Where(pair => source.Fields.All(field => field.Key != pair.Key)).Select(pair => new ImportField(pair.Key, mapping.Words.ContainsKey(pair.Key) ? ImportForm.Name : ImportForm.Line, pair.Value)),
    ];

    public ReadRow Read(ForeignRow exported)
    {
        var row = source.Prepare(exported);
        var values = new Dictionary<string, string>(mapping.Set.Where(pair => pair.Key != Length), StringComparer.Ordinal);
        var problems = new List<RowProblem>();
        var own = ZoneOf(row);
        if (source.Kind == "freeze" && own is not null)
            values.TryAdd("time_zone", own.Id);
        foreach (var field in fields.Where(field => !values.ContainsKey(field.Key)))
            Read(field, row, own, values, problems);
        AddEnd(values, row, problems);
        return new ReadRow(exported, RecordId.Of(source.Id(row, values)), values, problems);
    }

    private void Read(ImportField field, ForeignRow row, DateTimeZone? own, Dictionary<string, string> values, List<RowProblem> problems)
    {
        if (field.Columns.FirstOrDefault(column => row.Of(column).Count > 0) is not { } column)
            return;
        void Wrong(string why) => problems.Add(new RowProblem(row.Place, $"{field.Key} ({column})", why, required.Contains(field.Key)));
        var said = row.Of(column);
        if (said.Select(ForeignValue.Problem).OfType<string>().FirstOrDefault() is { } unusable)
            Wrong(unusable);
        else if (row.First($"{column};TZID") is { } name && ZoneNamed(name) is null)
            Wrong($"its zone \"{name}\" is not known; say in the mapping file, below words and time_zone, which one it is, such as Europe/Berlin");
        else if (Value(field, said, row.First($"{column};TZID") is { } known ? ZoneNamed(known) : zone, own, out var why) is not { } value)
            Wrong(why);
        else if (value.Length > 0)
            values[field.Key] = value;
    }

    private string? Value(ImportField field, IReadOnlyList<string> said, DateTimeZone? clock, DateTimeZone? own, out string why)
    {
        why = "";
        switch (field.Form)
        {
            case ImportForm.Line:
                return ForeignValue.Line(said[0]);
            case ImportForm.Text:
                return ForeignValue.Text(string.Join('\n', said));
            case ImportForm.Html:
                return ForeignValue.WordsOfHtml(said[0]);
            case ImportForm.Word:
                return WordOf(field, ForeignValue.Line(said[0]), out why);
            case ImportForm.Name:
                return NamesOf(field, said, out why);
            case ImportForm.Version when said.Count > 1:
                why = $"there are {said.Count.ToString(CultureInfo.InvariantCulture)}, and the key holds one: {string.Join(", ", said)}";
                return null;
            case ImportForm.Version:
                return ForeignValue.Line(said[0]);
            case ImportForm.Versions:
                return string.Join(" || ", said.Select(ForeignValue.Line));
            case ImportForm.Days:
                return DaysOf(said, own ?? clock, out why);
            default:
                return TimeOf(field.Form, said[0], clock, own, out why);
        }
    }

    private string? WordOf(ImportField field, string said, out string why)
    {
        var word = Translated(field.Key, said) is var translated && translated != said ? translated : field.Words.GetValueOrDefault(said);
        why = word is null ? $"\"{said}\" is not known ({string.Join(", ", field.Words.Keys.Select(key => $"\"{key}\""))} are); say in the mapping file what it is, below words and {field.Key}" : "";
        return word;
    }

    /// <summary>Ids have neither spaces nor large letters; whether there is such a record is seen later.</summary>
    private string? NamesOf(ImportField field, IReadOnlyList<string> said, out string why)
    {
        var names = said.Select(name => Translated(field.Key, ForeignValue.Line(name))).ToList();
        var stranger = names.Find(name => name.Any(letter => char.IsWhiteSpace(letter) || char.IsUpper(letter)));
        why = stranger is null ? "" : $"\"{stranger}\" is no id; say in the mapping file, below words and {field.Key}, what records call it";
        return stranger is null ? string.Join(",", names) : null;
    }

    private string Translated(string key, string said) => mapping.Words.GetValueOrDefault(key)?.GetValueOrDefault(said) ?? said;

    private string? TimeOf(ImportForm form, string said, DateTimeZone? clock, DateTimeZone? own, out string why)
    {
        if (ForeignTime.Parse(said, order, out why) is not { } time)
        {
            why = $"\"{said}\": {why}";
            return null;
        }

        if (form == ImportForm.Day)
            return LocalDatePattern.Iso.Format(time.Local.Date);
        if (form == ImportForm.Moment && !time.HasTime)
            why = $"\"{said}\" has no time of the day";
        else if (form == ImportForm.LocalMoment && own is null)
            why = $"nothing says on whose clock \"{said}\" is to be written: say --time-zone, such as Europe/Berlin";
        else if (time.In(clock, out var unclear) is not { } instant)
            why = $"\"{said}\" {unclear}";
        else
            return form == ImportForm.Moment ? EditOptions.Time(instant) : Local.Format(instant.InZone(own!).LocalDateTime);
        return null;
    }

    private string? DaysOf(IReadOnlyList<string> said, DateTimeZone? own, out string why)
    {
        why = "";
        var days = new List<string>();
        foreach (var part in said.SelectMany(value => value.Split(',')))
        {
            if (ForeignTime.Parse(part, order, out why) is not { } time)
                return null;
            days.Add(LocalDatePattern.Iso.Format(time.Offset is not null && own is not null ? time.In(own, out _)!.Value.InZone(own).Date : time.Local.Date));
        }

        return string.Join(",", days);
    }

    /// <summary>On whose clock the row is written: its own, else the one that was said.</summary>
    private DateTimeZone? ZoneOf(ForeignRow row) => row.First("DTSTART;TZID") is { } name ? ZoneNamed(name) : zone;

    /// <summary>By its IANA name, or by the one that Windows and Outlook have for it.</summary>
    private DateTimeZone? ZoneNamed(string written) => Translated("time_zone", written) is var name && DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } zoned ? zoned
        : TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(name, out var id) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;

    /// <summary>Where only the start is known, people may say how long it was.</summary>
    private void AddEnd(Dictionary<string, string> values, ForeignRow row, List<RowProblem> problems)
    {
        if (source.Kind != "release" || !mapping.Set.TryGetValue(Length, out var length) || values.ContainsKey("window.end") || !values.TryGetValue("window.start", out var start))
            return;
        if (WindowQuestions.LengthOf(length) is { } time && InstantPattern.General.Parse(start) is { Success: true, Value: var at })
            values["window.end"] = EditOptions.Time(at + time);
        else
            problems.Add(new RowProblem(row.Place, "window.end (--duration)", $"\"{length}\" is no duration of at most a week, such as PT2H", IsEssential: true));
    }

    /// <summary>Several names as a record writes them.</summary>
    public static string List(string names) => $"[{string.Join(", ", names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ExecutionEntries.Quoted))}]";
}

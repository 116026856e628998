using System.CommandLine;
using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.Beginning;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Editing;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Repository.Editing;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal new KIND</c>, for every kind but releases.</summary>
internal sealed class NewRecordCommand : PortalCommand
{
    private readonly RecordKind kind;
    private readonly Dictionary<string, Option<string?>> fields;
    private readonly Option<string?> id = EditOptions.Word("--id", "ID", "Its id. Without it, made of its title.");
    private readonly Option<string?> release = EditOptions.Word("--release", "ID", "The release that it belongs to.");
    private readonly Option<string?> text = EditOptions.Word("--text", "WORDS", "The sentence that the reader needs.");
    private readonly Option<string?> issue = IssueRequest.Option();
    private readonly Option<string[]> set = NewOptions.Set();
    private readonly Option<string?> repository = SharedOptions.Repository();

    public NewRecordCommand(RecordKind kind, Surroundings surroundings)
        : base(kind.CommandName(), $"Make a record of the kind {kind.Name}.")
    {
        this.kind = kind;
        fields = RecordForm.Of(kind).ToDictionary(field => field.Path, NewOptions.Of, StringComparer.Ordinal);
        if (kind.Home is RecordHome.ReleaseFile or RecordHome.ReleaseFolder)
            Add(release);
        if (kind.Home is RecordHome.Folder or RecordHome.ReleaseFolder)
            Add(id);
        foreach (var option in fields.Values)
            Add(option);
        if (kind.Type == typeof(NoteFragment))
            Add(text);
        Add(issue);
        Add(set);
        Add(repository);
        SetAction(line =>
        {
            using var desk = new EditingDesk(line.GetValue(repository), surroundings);
            var request = new IssueRequest(line.GetValue(issue), [.. fields.Values.Select(option => option.Name[2..])], desk, surroundings);
            var status = desk.Write(desk.Try(Made(line, request, desk, new Interview(surroundings)).In(desk)));
            request.TellRest(surroundings);
            return (int)status;
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ($"portal new {Name}", "ask for everything on a terminal"),
        ($"portal new {Name} {string.Join(' ', fields.Values.Take(2).Select(option => $"{option.Name} {option.HelpName}"))}", "answer some of it beforehand, or all in a script"),
    ];

    private NewRecord Made(ParseResult line, IssueRequest request, EditingDesk desk, Interview interview)
    {
        var folder = kind.Home is RecordHome.ReleaseFile or RecordHome.ReleaseFolder ? FolderOf(line, desk, interview) : "";
        var questions = new RecordQuestions(kind, desk, interview);
        var answers = questions.Ask(field => line.GetValue(fields[field.Path]) ?? request.Of(field.Flag[2..]));
        string? Answer(string path) => answers.FirstOrDefault(entry => entry.Field.Path == path).Answer;
        var words = kind.Type == typeof(NoteFragment) ? interview.Ask(new Question("--text", "What does the reader need to know, in a sentence or two?") { Given = line.GetValue(text) }) : null;
        var standard = RecordId.Of(Answer("title") ?? words ?? (Answer("quarter") is { } quarter ? $"{quarter}-{Answer("group")}" : Answer("date") ?? Answer("subject") ?? ""));
        var name = kind.Home is RecordHome.Folder or RecordHome.ReleaseFolder
            ? interview.Ask(RecordId.Question(line.GetValue(id), standard, taken => IsTaken(kind.NewPath(taken, folder), desk)))
            : "";
        interview.RequireAll();
        var record = new NewRecord(kind, kind.NewPath(name, folder), Body: words is null ? null : words + "\n");
        questions.Fill(record, answers);
        NewOptions.Fill(record, line.GetValue(set) ?? []);
        return record;
    }

    private string FolderOf(ParseResult line, EditingDesk desk, Interview interview)
    {
        var plans = desk.Records.Releases.OrderByDescending(plan => plan.Window.Start.Instant).ToList();
        var plan = interview.Ask(new Question("--release", "To which release does it belong?")
        {
            Given = line.GetValue(release),
            Choices = [.. plans.Take(15).Select(one => new Choice(one.Id, one.Name))],
            IsOpen = true,
            Wrong = asked => desk.Records.Releases.TryFind(asked, out _) ? null : UnknownName.Of("release", asked, desk.Records.Releases.Ids) is var unknown ? $"{unknown.Message} {unknown.WayOut}" : null,
        });
        return desk.Records.Releases.TryFind(plan, out var found) ? Path.GetDirectoryName(found.Origin.Place.Path)!.Replace('\\', '/') : "releases/none/none";
    }

    /// <summary>Whether a record of the id is there, in a file of either kind.</summary>
    private static bool IsTaken(string path, EditingDesk desk) => desk.Snapshot.Files.Any(file => Path.ChangeExtension(file.Path, null) == Path.ChangeExtension(path, null));
}

using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Editing;

namespace ReleasePortal.Cli.Editing;

/// <summary>A record that comes to an end, and what its end needs.</summary>
internal abstract record ClosableRecord
{
    /// <returns>What is to be written.</returns>
    public abstract IReadOnlyList<EditedRecord> Close(ClosingFacts facts, EditingDesk desk, Interview interview);

    /// <exception cref="CommandFailure">None of that name can be closed, or several are.</exception>
    public static ClosableRecord Find(string name, EditingDesk desk)
    {
        var (kind, id) = name.Split('/') is [var first, var second] ? (first, second) : ("", name);
        var called = All(desk).Where(one => one.Id == id && (kind.Length == 0 || one.Kind == kind)).ToList();
        return called switch
        {
            [var only] => only.Closable,
            [] => throw UnknownName.Of("release, incident or known issue", name, All(desk).Select(one => one.Id)),
            _ => throw new CommandFailure(ExitStatus.WrongUse, $"{called.Count} records are called \"{id}\".", $"Write {string.Join(" or ", called.Select(one => $"{one.Kind}/{id}"))}."),
        };
    }

    private static IEnumerable<(string Kind, string Id, ClosableRecord Closable)> All(EditingDesk desk) =>
    [
        .. desk.Records.Releases.Select(plan => ("release", plan.Id, (ClosableRecord)new ClosableRelease(plan))),
        .. desk.Records.Incidents.Select(incident => ("incident", incident.Id, (ClosableRecord)new ClosableIncident(incident))),
        .. desk.Records.KnownIssues.Select(issue => ("known-issue", issue.Id, (ClosableRecord)new ClosableIssue(issue))),
    ];

    protected static CommandFailure Over(Record record, string how) =>
        new(ExitStatus.WrongUse, $"{record.Id} is over already: it is {how.Replace('_', ' ')}.", "Change single facts with portal set; the history keeps what was said before.");
}

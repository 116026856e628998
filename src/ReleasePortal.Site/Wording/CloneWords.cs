using ReleasePortal.Domain.Products;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Wording;

/// <summary>What clones of product repositories say, in words.</summary>
internal static class CloneWords
{
    public static readonly State NoData = States.Open.Saying("No data");

    private static readonly State Unknown = States.Open.Saying("Not verified");

    /// <summary>Whether what a plan names is in the clone, and is one commit; the worst of it is told.</summary>
    public static Part Of(ReleasedService released, ServiceClone clone)
    {
        if (clone.Problem is not null)
            return new Stacked(Unknown, "Its clone is missing or cannot be read");
        var answers = released.Names.Select(name => (Name: name, Answer: clone.Find(name))).ToList();
        if (answers.Count == 0)
            return new Stacked(Unknown, "The plan names neither tag nor commit");
        foreach (var (name, answer) in answers)
        {
            if (Doubt(name, answer) is { } doubt)
                return doubt;
        }

        var ids = answers.Select(entry => ((CommitAnswer.Found)entry.Answer).Id).Distinct(StringComparer.Ordinal).ToList();
        return ids is [var id]
            ? new Stacked(States.Done.Saying("Verified"), $"{(released.Tag is null ? "Commit" : $"{released.Tag}, commit")} {id[..10]}")
            : new Stacked(States.Blocked.Saying("Tag and commit differ"), $"Commit {ids[0][..10]}, tag {released.Tag} at {ids[1][..10]}");
    }

    public static Part LeadTimeOf(ChangeTotal total)
    {
        var leftOut = total.LeftOut.OrderBy(entry => entry.Key).Select(entry => Words(entry.Key, entry.Value)).ToList();
        var below = leftOut.Count == 0 ? "" : $"without {Count.List(leftOut)}";
        return total.NoValue is { } why ? new Stacked(NoData, Count.Sentence(why))
            : total.LeadTime is not { } median ? new Stacked(NoData, Count.Sentence(below))
            : new Stacked(DurationWords.Of(median), $"median of {Count.Of(total.Counted, "commit")}{(below.Length == 0 ? "" : $", {below}")}");
    }

    public static Part SizeOf(ChangeTotal total) => total.NoValue is null
        ? new Stacked(
            $"{Count.Of(total.Size.Commits, "commit")}, {Count.Of(total.Size.Files, "file")}",
            $"+{Digits(total.Size.Added)} −{Digits(total.Size.Deleted)} lines")
        : NoData;

    private static Part? Doubt(CodeName name, CommitAnswer answer) => answer switch
    {
        CommitAnswer.Missing => new Stacked(States.Blocked.Saying("Not found"), $"The repository has no {name}"),
        CommitAnswer.Ambiguous => new Stacked(States.AtRisk.Saying("Ambiguous"), Count.Sentence($"{name} could be several things")),
        CommitAnswer.Unreadable unreadable => new Stacked(Unknown, Count.Sentence(unreadable.Why)),
        _ => null,
    };

    private static string Words(LeftOutReason reason, int number) => reason switch
    {
        LeftOutReason.Merge => Count.Of(number, "merge"),
        LeftOutReason.OtherFolder => $"{Count.Digits(number)} in other folders",
        LeftOutReason.NegativeSpan => $"{Count.Digits(number)} dated later",
        LeftOutReason.NoTime => $"{Count.Digits(number)} without a time",
    };

    private static string Digits(long lines) => lines.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}

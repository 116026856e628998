using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Releases.Proposing;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>Which facts the form knows of a plan that is just being written: its answers, what is so of every new plan, and what of the calendar it can work out.</summary>
internal sealed class ProposalFactNames(Profile profile)
{
    private static readonly object?[] Unknown = ["?"];
    private static readonly object?[] None = ["=", null];
    private static readonly object?[] Empty = ["list"];

    /// <summary>Known where the next freeze lies in the months that the form knows.</summary>
    private const string NextFreeze = "calendar.days_to_next_hard_freeze";

    /// <summary>What its script works out.</summary>
    private static readonly string[] WorkedOut = ["id", "tier", "services", "calendar.notice_days", "calendar.hard_freezes", "calendar.soft_freezes", NextFreeze];

    /// <summary>What is so of every plan that is only proposed.</summary>
    private static readonly Dictionary<string, object?[]> Certain = new(StringComparer.Ordinal)
    {
        ["status"] = ["=", "proposed"],
        ["approvals"] = Empty,
        ["rejections"] = Empty,
        ["execution"] = None,
        ["review"] = None,
        ["calendar.working_days_since_end"] = ["=", 0],
        ["calendar.exception_granted"] = ["=", false],
        ["calendar.added_after_scope_freeze"] = None,
    };

    /// <summary>What other records make of it.</summary>
    private static readonly string[] OfOthers = ["risk", "risk.points", "risk.band", "risk.vetoes", "known_issues", "calendar", "window"];

    private readonly HashSet<string> asked = [.. ProposalQuestions.All.Where(question => question.Key.Length > 0 && Enum.GetValues<ReleaseType>().Any(type => question.IsAsked(profile, type))).Select(question => question.Key)];

    /// <summary>How the script finds it: a fact that it asks for, what it always is, or that it cannot know.</summary>
    public object?[] Ask(string path)
    {
        var root = path.Split('.')[0];
        if (Certain.TryGetValue(path, out var certain) || Certain.TryGetValue(root, out certain))
            return certain;
        if (path != root && FactNames.Find(root)?.IsList == true)
            return Ask(root);
        if (OfOthers.Contains(path, StringComparer.Ordinal))
            return Unknown;
        if (WorkedOut.Contains(path, StringComparer.Ordinal) || asked.Contains(path) || (path == root && asked.Any(key => key.StartsWith($"{root}.", StringComparison.Ordinal))))
            return ["ask", path];
        return Unwritten(path, root);
    }

    /// <summary>Whether the form cannot know it, or not always.</summary>
    public bool IsUnknown(string path) => path == NextFreeze || Ask(path) is ["?"];

    /// <summary>Whether another time may have another answer.</summary>
    public static bool IsOfTime(string path) => path.Split('.')[0] is "calendar" or "window";

    /// <summary>What a reader calls something that is unknown.</summary>
    public static string Words(string path) => path.Split('.')[0] switch
    {
        "risk" => "its risk",
        "known_issues" => "the known issues that ship with it",
        "calendar" or "window" => "the calendar around it",
        var root => $"its {root.Replace('_', ' ')}",
    };

    /// <summary>What the form does not write is not there: a list is empty, anything else is null where it may be.</summary>
    private static object?[] Unwritten(string path, string root)
    {
        if (root is "calendar" or "window" or "known_issues" || FactNames.Find(path) is not { } fact)
            return Unknown;
        var isBelow = path != root && root is not ("risk" or "evidence");
        if (isBelow && FactNames.Find(root) is { IsList: false, IsOptional: true })
            return None;
        return fact.IsList ? Empty : fact.IsOptional ? None : Unknown;
    }
}

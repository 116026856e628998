using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Roles;

/// <summary>Who is responsible, accountable, consulted and informed, one activity a row.</summary>
internal static class RaciTable
{
    private static readonly string[] Columns = ["Activity", "Responsible", "Accountable", "Consulted", "Informed"];

    /// <param name="caption">What the table is about.</param>
    /// <param name="lines">The activities.</param>
    /// <param name="showsOrigin">Whether it says which lines are a release's own.</param>
    /// <param name="material">Everything there is.</param>
    public static Table Of(string caption, IEnumerable<Responsibility> lines, bool showsOrigin, Material material) =>
        Table.Of(caption, Columns, lines.Select(line => Cells(line, showsOrigin, material)));

    private static IReadOnlyList<Part> Cells(Responsibility line, bool showsOrigin, Material material) =>
    [
        Activity(line, showsOrigin),
        new Listed([.. line.Roles.Responsible.Select(material.Links.To)]),
        material.Links.To(line.Roles.Accountable),
        new Listed([.. line.Roles.Consulted.Select(material.Links.To)]),
        new Listed([.. line.Roles.Informed.Select(material.Links.To)]),
    ];

    private static Part Activity(Responsibility line, bool showsOrigin)
    {
        var below = string.Join(" · ", ((string?[])
        [
            line.Roles.Decides is { } right ? $"needs the right to {RightWords.Lower(right)}" : null,
            showsOrigin ? line.IsOwn ? "of this release" : "as in every release of its type" : null,
        ]).OfType<string>());
        Part name = Name(line.Activity);
        return below.Length == 0 ? name : new Stacked(name, below);
    }

    /// <summary>Go/no-go is written as people say it.</summary>
    private static string Name(string activity) => Responsibilities.AreSame(activity, "go-no-go") ? "Go/no-go" : Count.Sentence(activity.Replace('_', ' ').Replace('-', ' '));
}

using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar.Timeline;

/// <summary>One row of the timeline: what it stands for, and the services and environments that belong to it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Title">The same, as a link where there is a page.</param>
/// <param name="Detail">A quieter word beneath, such as its tier.</param>
/// <param name="Places">Where its releases land; freezes and windows that cover one of them are shown in the row.</param>
/// <param name="SpanOf">When a release is in the row, or null where it never is.</param>
internal sealed record Lane(string Name, Part Title, string? Detail, IReadOnlyList<ReleaseTarget> Places, Func<Release, Interval?> SpanOf)
{
    public Lane(PageLink title, string? detail, IReadOnlyList<ReleaseTarget> places, Func<Release, Interval?> spanOf)
        : this(title.Words, title, detail, places, spanOf)
    {
    }

    public bool IsCoveredBy(Scope? scope, RecordSet records) =>
        scope is null || Places.Any(place => scope.Covers(new ScopePoint(records.Products.Find(place.Service.Product), place.Service, place.Environment)));
}

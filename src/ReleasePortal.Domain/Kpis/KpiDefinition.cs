using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Kpis;

/// <summary>One measure of how well releases go: what it counts, what it leaves out, and why. One KPI, one file, one page.</summary>
public abstract class KpiDefinition
{
    /// <summary>The class's name in kebab case; addresses and downloads use it.</summary>
    public string Id => KebabCase.Of(GetType().Name);

    /// <summary>Its name in <c>kpi_targets</c> of portal.yml.</summary>
    public string Key => KebabCase.Snake(GetType().Name);

    public abstract KpiGroup Group { get; }

    public abstract string Title { get; }

    /// <summary>Which of the eighteen it is; null of what governance asks beside them.</summary>
    public virtual Kpi? Number => null;

    /// <summary>Its place among the eighteen, from 1 on; null of the others.</summary>
    public int? Place => Number is { } number ? (int)number + 1 : null;

    /// <summary>The question that it answers, in one sentence.</summary>
    public abstract string Question { get; }

    /// <summary>The first is the one that targets and trends are about.</summary>
    public abstract IReadOnlyList<Figure> Figures { get; }

    public Figure Headline => Figures[0];

    /// <summary>The page of the KPI, in Markdown: definition, rules, and an example that one can do by hand.</summary>
    public string Documentation => KpiDocuments.Read(GetType().Name);

    /// <summary>Everything that it looked at, in no certain order.</summary>
    public abstract IEnumerable<Sighting> Observe(KpiFacts facts);

    public KpiTarget? TargetIn(PortalSettings portal) => portal.KpiTargets.GetValueOrDefault(Key);
}

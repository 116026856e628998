using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Kpis;

/// <summary>The list of KPIs holds every one, once.</summary>
public sealed class KpiBookTests
{
    [Fact]
    public void Every_KPI_that_is_written_is_in_the_book()
    {
        var written = typeof(KpiDefinition).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(KpiDefinition))).Select(type => type.Name);

        Assert.Equal(written.Order(StringComparer.Ordinal), KpiBook.All.Select(kpi => kpi.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_of_the_eighteen_is_there_once() =>
        Assert.Equal(Enum.GetValues<Kpi>(), KpiBook.All.Select(kpi => kpi.Number).OfType<Kpi>().Order());

    [Fact]
    public void Ids_titles_and_figures_are_unique()
    {
        Assert.Distinct(KpiBook.All.Select(kpi => kpi.Id));
        Assert.Distinct(KpiBook.All.Select(kpi => kpi.Title));
        Assert.All(KpiBook.All, kpi => Assert.Distinct(kpi.Figures.Select(figure => figure.Id)));
        Assert.All(KpiBook.All, kpi => Assert.Distinct(kpi.Figures.Select(figure => figure.Title)));
    }

    [Fact]
    public void A_KPI_is_found_by_its_id_and_by_its_key_in_the_settings() => Assert.All(KpiBook.All, kpi =>
    {
        Assert.Same(kpi, KpiBook.Find(kpi.Id));
        Assert.Same(kpi, KpiBook.Find(kpi.Key));
    });

    [Fact]
    public void Questions_are_questions_and_ids_are_kebab_case() => Found.Nothing(
        from kpi in KpiBook.All
        from fault in new[]
        {
            kpi.Question.EndsWith('?') ? null : $"{kpi.Id} asks nothing",
            kpi.Figures.Count > 0 ? null : $"{kpi.Id} has no figure",
            kpi.Figures.All(figure => figure.Id == KebabCase.Of(figure.Id)) ? null : $"{kpi.Id} has a figure with another kind of id",
        }
        where fault is not null
        select fault);
}

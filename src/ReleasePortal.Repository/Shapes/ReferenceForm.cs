using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Shapes;

/// <summary>The form of a reference to one kind of thing.</summary>
internal static class ReferenceForm
{
    public static TextForm To(Type target)
    {
        var constructor = typeof(Ref<>).MakeGenericType(target).GetConstructor([typeof(string), typeof(Place)])!;
        return new TextForm(WordsFor(target), PatternFor(target), (text, place) => constructor.Invoke([text, place])) { Mentions = target };
    }

    private static string WordsFor(Type target)
    {
        if (target == typeof(Person))
            return "the handle of a person";
        if (target == typeof(Rule))
            return "the code of a rule such as CAL001, or a policy and its rule such as rollback/rollback-named";
        return $"the id of {Phrases.WithArticle(Phrases.Of(target))}";
    }

    private static string PatternFor(Type target)
    {
        if (target == typeof(Person))
            return "[a-z0-9][a-z0-9._-]*";
        return target == typeof(Rule) ? $"[A-Z]{{3}}[0-9]{{3}}|{TextForms.IdPattern}/{TextForms.IdPattern}" : TextForms.IdPattern;
    }
}

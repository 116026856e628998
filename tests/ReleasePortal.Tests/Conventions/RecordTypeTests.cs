using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Records;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Conventions;

/// <summary>The types that records become: described, and never changed once they are made.</summary>
public sealed class RecordTypeTests
{
    private static readonly IEnumerable<Type> Domain = typeof(Ref<>).Assembly.GetExportedTypes();

    private static IEnumerable<ParameterInfo> Keys =>
        from type in Domain
        from constructor in type.GetConstructors()
        from parameter in constructor.GetParameters()
        where parameter.GetCustomAttribute<KeyAttribute>() is not null
        select parameter;

    [Fact]
    public void Every_key_says_in_a_sentence_what_it_holds() => Found.Nothing(
        from parameter in Keys
        let text = parameter.GetCustomAttribute<KeyAttribute>()!.Description
        where text.Length < 4 || !(char.IsUpper(text[0]) || char.IsDigit(text[0])) || !text.EndsWith('.')
        select $"{parameter.Member.DeclaringType!.Name}.{parameter.Name}: {text}");

    [Fact]
    public void A_pattern_is_also_said_in_words() => Found.Nothing(
        from parameter in Keys
        let key = parameter.GetCustomAttribute<KeyAttribute>()!
        where (key.Pattern is null) != (key.PatternWords is null)
        select $"{parameter.Member.DeclaringType!.Name}.{parameter.Name}");

    [Fact]
    public void Every_kind_of_record_is_described() =>
        Assert.All(RecordKinds.All, kind => Assert.NotNull(kind.Type.GetCustomAttribute<DescriptionAttribute>()));

    [Fact]
    public void Nothing_in_the_domain_can_be_set_after_it_was_made() => Found.Nothing(
        from type in Domain
        where !type.IsSubclassOf(typeof(Attribute))
        from property in type.GetProperties()
        where property.SetMethod is { IsPublic: true } set
            && !set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit")
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void No_field_of_the_domain_is_public_and_changes() => Found.Nothing(
        from type in Domain
        from field in type.GetFields()
        where !type.IsEnum && !field.IsInitOnly && !field.IsLiteral
        select $"{type.Name}.{field.Name}");

    [Fact]
    public void Every_public_type_of_the_domain_says_what_it_is() => Found.Nothing(
        from file in SourceFile.OfProduct
        where file.Path.StartsWith("src/ReleasePortal.Domain/", StringComparison.Ordinal)
        from type in file.TopLevelTypes
        where type.Modifiers.Any(SyntaxKind.PublicKeyword) && !SpeaksForItself(type) && !IsDescribed(type)
        select $"{file.Path}: {type.Identifier.Text} has neither a summary nor a description.");

    /// <summary>A rule or a KPI says what it is with its title and its page.</summary>
    private static bool SpeaksForItself(BaseTypeDeclarationSyntax type) =>
        type.BaseList is { } bases && bases.Types.Any(entry => entry.ToString() is "Rule" or "ReviewRule" or "CloneRule" or "UnknownReference" or "ConflictRule" or "MutualRule" or "CalendarRule" or "HistoryRule" or "ReleaseInFreeze" or "KpiDefinition");

    private static bool IsDescribed(BaseTypeDeclarationSyntax type) =>
        type.GetLeadingTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia))
        || type.AttributeLists.Any(list => list.ToString().StartsWith("[Description(", StringComparison.Ordinal));
}

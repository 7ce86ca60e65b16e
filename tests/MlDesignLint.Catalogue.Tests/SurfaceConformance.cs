using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDesignLint.CatalogueTests;

/// <summary>One public or protected declaration, as the listing of the library's API writes it, and the type it belongs to (or is).</summary>
sealed record Declaration(string Text, string Type, bool IsType);

/// <summary>Reads the compiled surface and renders what it declares in the format of the listing.</summary>
static class SurfaceConformance
{
    static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints
            | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeExtensionThis
            | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    static readonly SymbolDisplayFormat MemberFormat = Format.WithKindOptions(SymbolDisplayKindOptions.None);

    static readonly SymbolDisplayFormat ReferenceFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    static readonly SymbolDisplayFormat NameFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The assembly's symbols, bound against the framework and the libraries of the ASP.NET framework given by path.</summary>
    internal static IAssemblySymbol Load(string assemblyPath, IEnumerable<string> otherReferences)
    {
        var surface = MetadataReference.CreateFromFile(assemblyPath);
        var compilation = CSharpCompilation.Create(
            "reader",
            references: [.. Net100.References.All, .. otherReferences.Select(path => MetadataReference.CreateFromFile(path)), surface],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return (IAssemblySymbol)(compilation.GetAssemblyOrModuleSymbol(surface)
            ?? throw new BadImageFormatException($"{assemblyPath} is not a managed assembly."));
    }

    internal static IEnumerable<Declaration> Declarations(IAssemblySymbol assembly) =>
        Types(assembly.GlobalNamespace).SelectMany(Declarations);

    static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type && IsVisible(type))
            {
                yield return type;
            }

            if (member is INamespaceSymbol || (member is INamedTypeSymbol outer && IsVisible(outer)))
            {
                foreach (var inner in Types((INamespaceOrTypeSymbol)member))
                {
                    yield return inner;
                }
            }
        }
    }

    static IEnumerable<Declaration> Declarations(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(NameFormat);
        yield return new(TypeText(type), name, true);
        foreach (var member in type.GetMembers().Where(member => IsListed(type, member)))
        {
            yield return new(MemberText(member), name, false);
        }
    }

    static bool IsListed(INamedTypeSymbol type, ISymbol member) =>
        member is not INamedTypeSymbol
        && IsVisible(member)
        && !member.IsImplicitlyDeclared
        && type.TypeKind != TypeKind.Delegate
        && !(type.TypeKind == TypeKind.Enum && member is not IFieldSymbol { HasConstantValue: true })
        && member is not IMethodSymbol
        {
            MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove
                or MethodKind.StaticConstructor or MethodKind.ExplicitInterfaceImplementation,
        };

    static bool IsVisible(ISymbol symbol) =>
        (symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal) && !IsOfEarlierVersions(symbol);

    /// <summary>Whether the surface marks a declaration as one that the listed version does not have.</summary>
    static bool IsOfEarlierVersions(ISymbol symbol) => symbol.GetAttributes().Any(data => data.AttributeClass?.Name == "EditorBrowsableAttribute");

    static bool IsReachable(INamedTypeSymbol type) => IsVisible(type) && (type.ContainingType is null || IsReachable(type.ContainingType));

    static string TypeText(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Delegate)
        {
            var invoke = type.DelegateInvokeMethod!;
            return $"{Access(type)}{type.ToDisplayString(Format)} -> {invoke.ReturnType.ToDisplayString(ReferenceFormat)}{Obsolete(type)}";
        }

        var modifiers = type switch
        {
            { IsStatic: true } => "static ",
            { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract ",
            { TypeKind: TypeKind.Class, IsSealed: true } => "sealed ",
            { TypeKind: TypeKind.Struct, IsReadOnly: true } => "readonly ",
            _ => "",
        };
        IEnumerable<ITypeSymbol> bases = type.TypeKind switch
        {
            TypeKind.Enum => [type.EnumUnderlyingType!],
            TypeKind.Class when type.BaseType is { SpecialType: not SpecialType.System_Object } parent => [parent, .. type.Interfaces.Where(IsReachable)],
            _ => type.Interfaces.Where(IsReachable),
        };
        var list = string.Join(", ", bases.Select(symbol => symbol.ToDisplayString(ReferenceFormat)));
        return $"{Access(type)}{modifiers}{type.ToDisplayString(Format)}{(list.Length == 0 ? "" : " : " + list)}{Obsolete(type)}";
    }

    static string MemberText(ISymbol member)
    {
        var type = member switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IEventSymbol @event => @event.Type,
            IMethodSymbol method => method.ReturnType,
            _ => throw new NotSupportedException(member.Kind.ToString()),
        };
        var reference = member is IMethodSymbol { ReturnsByRef: true } or IPropertySymbol { ReturnsByRef: true } ? "ref "
            : member is IMethodSymbol { ReturnsByRefReadonly: true } or IPropertySymbol { ReturnsByRefReadonly: true } ? "ref readonly "
            : "";
        return $"{Access(member)}{Modifiers(member)}{member.ToDisplayString(MemberFormat)} -> {reference}{type.ToDisplayString(ReferenceFormat)}{Obsolete(member)}";
    }

    static string Access(ISymbol symbol) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Protected => "protected ",
        Accessibility.ProtectedOrInternal => "protected internal ",
        _ => "",
    };

    static string Modifiers(ISymbol member)
    {
        if (member.ContainingType.TypeKind == TypeKind.Enum)
        {
            return "";
        }

        var isFinalizer = member is IMethodSymbol { MethodKind: MethodKind.Destructor };
        var isConstant = member is IFieldSymbol { IsConst: true };
        return string.Concat(
            isConstant ? "const " : "",
            member.IsStatic && !isConstant ? "static " : "",
            member.IsAbstract && member.ContainingType.TypeKind != TypeKind.Interface ? "abstract " : "",
            member.IsVirtual && !isFinalizer ? "virtual " : "",
            member.IsOverride && !isFinalizer ? "override " : "",
            member.IsSealed && !isFinalizer ? "sealed " : "",
            IsReadOnly(member) ? "readonly " : "");
    }

    static bool IsReadOnly(ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly,
        _ when member.ContainingType.IsReadOnly => false,
        IPropertySymbol { SetMethod: not null } => false,
        IPropertySymbol property => property.GetMethod is { IsReadOnly: true },
        IMethodSymbol method => method.IsReadOnly,
        _ => false,
    };

    static string Obsolete(ISymbol symbol)
    {
        var attribute = symbol.GetAttributes().FirstOrDefault(data => data.AttributeClass?.Name == "ObsoleteAttribute");
        var arguments = attribute?.ConstructorArguments ?? [];
        var error = arguments is [_, { Value: true }] ? ", error" : "";
        return attribute is null ? "" : $" [Obsolete(\"{arguments.FirstOrDefault().Value}\"{error})]";
    }
}
